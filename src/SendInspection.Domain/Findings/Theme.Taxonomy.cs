namespace SendInspection.Domain;

public sealed partial record Theme
{
    /// <summary>How urgently the local area implements the reforms, and what priority it gives them.</summary>
    public static readonly Theme UrgencyOfReform = new("urgency-of-reform", "Urgency of the reforms", null, "Some strengths");

    /// <summary>How services are commissioned jointly, and on what analysis of needs.</summary>
    public static readonly Theme JointCommissioning = new("joint-commissioning", "Joint strategic commissioning", null, "Some strengths");

    /// <summary>How the partner agencies work together.</summary>
    public static readonly Theme PartnershipWorking = new(
        "partnership-working", "Partnership of health, education and care", null, "Some strengths");

    /// <summary>How the local area evaluates outcomes in education, health and care.</summary>
    public static readonly Theme EvaluationOfOutcomes = new(
        "evaluation-of-outcomes", "Evaluation of outcomes in each sector", "C", "Some strengths");

    /// <summary>How needs are identified in the early years, and how far that lasts to the age of 25.</summary>
    public static readonly Theme EarlyIdentification = new(
        "early-identification", "Identification in the early years and later", "A", "Some strengths");

    /// <summary>Whether parents and professionals know the local offer, use it and help to develop it.</summary>
    public static readonly Theme LocalOffer = new("local-offer", "The local offer", "B", "Strengths");

    /// <summary>Whether education, health and care plans say what is to be achieved, not only what is provided.</summary>
    public static readonly Theme EhcPlanQuality = new("ehc-plan-quality", "Quality of EHC plans", "B", "Strengths");

    /// <summary>How SENCos are supported and trained.</summary>
    public static readonly Theme SencoTraining = new("senco-training", "Support and training for SENCos", "B", "Strengths");

    /// <summary>What evidence the local area knows and uses.</summary>
    public static readonly Theme UseOfEvidence = new("use-of-evidence", "Use of evidence from a wide range of sources", null, "Strengths");

    /// <summary>How the impact of actions is monitored, and leaders are held to account for it.</summary>
    public static readonly Theme MonitoringOfImpact = new(
        "monitoring-of-impact", "Monitoring of impact, and holding leaders to account", "C", "Common weaknesses");

    /// <summary>Whether the required transition plan is in place and carried out.</summary>
    public static readonly Theme TransitionPlan = new("transition-plan", "The required transition plan", "B", "Common weaknesses");

    /// <summary>How clearly leaders oversee the effectiveness of the local area.</summary>
    public static readonly Theme StrategicOversight = new(
        "strategic-oversight", "Strategic oversight by leaders", null, "Common weaknesses");

    /// <summary>Whether interventions and provision are looked at for their impact on outcomes and health.</summary>
    public static readonly Theme FocusOnImpact = new("focus-on-impact", "Impact of interventions and provision", "C", "Common weaknesses");

    /// <summary>How provision and outcomes are overseen for children looked after, those placed out of area and young adults.</summary>
    public static readonly Theme OversightOfGroups = new("oversight-of-groups", "Oversight of specific groups", "C", "Common weaknesses");

    /// <summary>Whether services are as effective in one district as in another, and for one primary need as for another.</summary>
    public static readonly Theme ConsistencyAcrossTheArea = new(
        "consistency-across-the-area", "Consistency across districts and primary needs", "B", "Common weaknesses");

    /// <summary>Whether professionals are trained in the reforms and understand their responsibilities.</summary>
    public static readonly Theme UnderstandingOfResponsibilities = new(
        "understanding-of-responsibilities", "Training, and understanding of responsibilities", "B", "Common weaknesses");

    /// <summary>Whether assessments are backlogged and transfers to plans make progress.</summary>
    public static readonly Theme TimelyAssessmentAndTransfer = new(
        "timely-assessment-and-transfer", "Timely assessment and transfer to EHC plans", "B", "Common weaknesses");

    /// <summary>Whether parents are at the heart of the process or only let in.</summary>
    public static readonly Theme ParentsAtTheHeart = new(
        "parents-at-the-heart", "Parents at the heart of the process", "B", "Common weaknesses");

    /// <summary>Progress and achievement, attendance and fixed-term exclusions.</summary>
    public static readonly Theme ProgressAttendanceExclusion = new(
        "progress-attendance-exclusion", "Progress, attendance and exclusions", "C", "Outcomes for CYP with SEND: key weaknesses");

    /// <summary>What information is held on different groups, and how it is analysed.</summary>
    public static readonly Theme InformationOnGroups = new(
        "information-on-groups", "Information on groups, and its analysis", "C", "Outcomes for CYP with SEND: key weaknesses");

    /// <summary>Whether services are coordinated and share what they know of progress.</summary>
    public static readonly Theme SharingOfInformation = new(
        "sharing-of-information", "Coordination of services and sharing of information", "C", "Outcomes for CYP with SEND: key weaknesses");

    /// <summary>How urgently the local area responds to poor progress, absence and exclusions.</summary>
    public static readonly Theme ResponseToIndicators = new(
        "response-to-indicators", "Urgent response to indicators", "C", "Outcomes for CYP with SEND: key weaknesses");

    /// <summary>Detailed identification and diagnosis, waiting lists and expertise.</summary>
    public static readonly Theme Diagnosis = new("diagnosis", "Diagnosis and waiting lists", "A", "Health - Identification of Need");

    /// <summary>Whether needs once identified are monitored and updated.</summary>
    public static readonly Theme Reassessment = new(
        "reassessment", "Monitoring and updating of identified needs", "A", "Health - Identification of Need");

    /// <summary>Whether systems are clear where needs are of health and of education.</summary>
    public static readonly Theme ClarityBetweenHealthAndEducation = new(
        "clarity-between-health-and-education", "Clarity where needs are of health and of education", "A", "Health - Identification of Need");

    /// <summary>Support for the child and the family after a diagnosis.</summary>
    public static readonly Theme PostDiagnosticSupport = new(
        "post-diagnostic-support", "Support after diagnosis", "B", "Health - Meeting needs");

    /// <summary>Whether services are open without a diagnostic label.</summary>
    public static readonly Theme AccessWithoutDiagnosis = new(
        "access-without-diagnosis", "Access to services without a diagnostic label", "B", "Health - Meeting needs");

    /// <summary>What health contributes to education, health and care plans, and who understands it.</summary>
    public static readonly Theme HealthContributionToPlans = new(
        "health-contribution-to-plans", "Contribution of health to EHC plans", "B", "Health - Meeting needs");

    /// <summary>Whether health support is counted in hours or aimed at the child's outcomes.</summary>
    public static readonly Theme SupportByOutcome = new(
        "support-by-outcome", "Health support by outcome, not by quantity", "B", "Health - Meeting needs");

    /// <summary>How personal health budgets are promoted and used.</summary>
    public static readonly Theme PersonalHealthBudgets = new("personal-health-budgets", "Personal health budgets", "C", "Health Outcomes");

    /// <summary>Whether health outcomes are about the person or about what a service delivers.</summary>
    public static readonly Theme PersonCentredHealthOutcomes = new(
        "person-centred-health-outcomes", "Person-centred health outcomes", "C", "Health Outcomes");

    /// <summary>Whether health services are commissioned, and resourced, to the age of 25.</summary>
    public static readonly Theme HealthCommissioningTo25 = new(
        "health-commissioning-to-25", "Commissioning of health services from 0 to 25", "C", "Health Outcomes");

    /// <summary>The passage from one service to another, above all from 19 to 25.</summary>
    public static readonly Theme TransitionBetweenServices = new(
        "transition-between-services", "Transition between services", "C", "Health Outcomes");

    /// <summary>Whether parents and young people plan, monitor and evaluate health services with those who run them.</summary>
    public static readonly Theme CoProductionInHealth = new("co-production-in-health", "Co-production in health", "C", "Health Outcomes");

    /// <summary>Whether children and families feel what the reforms change.</summary>
    public static readonly Theme ImpactFeltByFamilies = new(
        "impact-felt-by-families", "Impact felt by children and families", "C", "Health Outcomes");

    /// <summary>All of them, in the order of the slides.</summary>
    public static ValueList<Theme> All { get; } =
    [
        UrgencyOfReform,
        JointCommissioning,
        PartnershipWorking,
        EvaluationOfOutcomes,
        EarlyIdentification,
        LocalOffer,
        EhcPlanQuality,
        SencoTraining,
        UseOfEvidence,
        MonitoringOfImpact,
        TransitionPlan,
        StrategicOversight,
        FocusOnImpact,
        OversightOfGroups,
        ConsistencyAcrossTheArea,
        UnderstandingOfResponsibilities,
        TimelyAssessmentAndTransfer,
        ParentsAtTheHeart,
        ProgressAttendanceExclusion,
        InformationOnGroups,
        SharingOfInformation,
        ResponseToIndicators,
        Diagnosis,
        Reassessment,
        ClarityBetweenHealthAndEducation,
        PostDiagnosticSupport,
        AccessWithoutDiagnosis,
        HealthContributionToPlans,
        SupportByOutcome,
        PersonalHealthBudgets,
        PersonCentredHealthOutcomes,
        HealthCommissioningTo25,
        TransitionBetweenServices,
        CoProductionInHealth,
        ImpactFeltByFamilies,
    ];
}
