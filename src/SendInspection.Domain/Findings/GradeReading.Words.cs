namespace SendInspection.Domain;

internal sealed partial class GradeReading
{
    // The grades that are adjectives.
    private static readonly HashSet<string> Adjectives =
    [
        "outstanding", "inadequate", "good", "satisfactory",
    ];

    // The verb of "requires improvement".
    private static readonly HashSet<string> Improvement =
    [
        "require", "requires", "requiring", "required",
    ];

    // What makes the grade that follows a judgement.
    private static readonly HashSet<string> Verdicts =
    [
        "grade", "grades", "graded", "grading", "judge", "judges", "judged", "judging", "judgement", "judgements", "judgment",
        "judgments", "rate", "rates", "rated", "rating", "ratings", "deem", "deems", "deemed", "awarded", "classified",
        "ranked",
    ];

    // What makes the grade that follows a judgement when it says what something is: "found … to be".
    private static readonly HashSet<string> Opinions =
    [
        "find", "finds", "found", "consider", "considers", "considered",
    ];

    // What may stand between a verdict and its grade.
    private static readonly HashSet<string> BeforeVerdict =
    [
        "to", "be", "as", "is", "are", "was", "were", "being", "been", "of", "a", "an", "the", "at", "best", "either", "only",
        "both", "overall", "or", "and", "than", "not", "again", "therefore", "now", "still", "also", "by", "inspectors", "us",
        "ofsted", "cqc", "it", "them", "require", "requires", "improvement", .. Adjectives, Prose.Colon,
    ];

    // What says that something is so.
    private static readonly HashSet<string> Copulas =
    [
        "is", "are", "was", "were", "be", "been", "being", "remain", "remains", "remained", "become", "becomes", "became",
        Prose.Colon,
    ];

    // What may stand between a copula and the grade.
    private static readonly HashSet<string> Adverbs =
    [
        "overall", "clearly", "now", "currently", "also", "therefore", "still", "not", "consistently", "generally", "typically",
        "already", "really", "truly", "simply", "only", "both", "either", "neither", "again", "or", "and", "very", "largely",
        "mostly", "yet", "never", "at", "best", "requires", "improvement", .. Adjectives,
    ];

    // What may follow a grade that is the whole of what is said.
    private static readonly HashSet<string> AfterVerdict =
    [
        "overall", "and", "or", "but", "nor", "in", "across", "because", "although", "though", "while", "when", "whereas",
        "throughout", "with", "as", "at", "yet", "so",
    ];

    // What may follow "requires improvement" when nothing says in what.
    private static readonly HashSet<string> AfterImprovement =
    [
        "overall", "and", "or", "but", "because", "although", "though", "while", "whereas", "yet",
    ];

    // What makes "be good" a wish.
    private static readonly HashSet<string> Wishes =
    [
        "to", "should", "must", "could", "would", "might", "may", "can", "will", "shall", "if",
    ];

    // What makes "require improvement" a need, not a grade.
    private static readonly HashSet<string> NotYetImprovement =
    [
        "that", "which", "what", "who", "where", "not", "may", "might", "will", "would", "could", "to", "still", "of", "the",
        "any",
    ];

    // What opens a phrase that is not the subject.
    private static readonly HashSet<string> Prepositions =
    [
        "in", "across", "within", "of", "throughout", "by", "from", "for", "to", "around", "with", "about", "on", "at",
        "between", "into", "over", "under", "outside",
    ];

    // What an inspection judges.
    private static readonly HashSet<string> Judged =
    [
        "area", "effectiveness", "leadership", "management", "governance", "provision", "outcomes", "quality", "practice",
        "teaching", "services", "service", "arrangements", "identification", "support", "partnership", "judgement", "judgment",
        "grade", "rating", "it",
    ];

    // The same, so narrow that "good" is hardly an ordinary word for it.
    private static readonly HashSet<string> JudgedAsGood =
    [
        "effectiveness", "leadership", "management", "governance", "provision", "outcomes", "teaching", "judgement", "judgment",
        "grade", "rating", "area", "overall",
    ];

    // What "outstanding" grades when it stands before it.
    private static readonly HashSet<string> GradedNouns =
    [
        "area", "effectiveness", "leadership", "management", "governance", "provision", "quality", "teaching", "outcomes",
        "practice", "judgement", "judgment", "grade", "rating",
    ];

    // What is outstanding when it is still to be done.
    private static readonly HashSet<string> Pending =
    [
        "action", "actions", "assessment", "assessments", "issue", "issues", "request", "requests", "application",
        "applications", "review", "reviews", "case", "cases", "work", "plan", "plans", "question", "questions", "matter",
        "matters", "appeal", "appeals", "invoice", "invoices", "task", "tasks", "item", "items", "transfer", "transfers",
        "statement", "statements", "referral", "referrals", "complaint", "complaints", "payment", "payments", "decision",
        "decisions", "report", "reports", "recommendation", "recommendations", "conversion", "conversions", "backlog", "debt",
        "debts", "fees", "appointment", "appointments", "advice", "number", "checks", "repairs", "orders", "contributions",
        "responses", "returns", "minutes",
    ];

    // Whose words an inspector reports.
    private static readonly HashSet<string> Speakers =
    [
        "parents", "carers", "families", "people", "pupils", "students", "children", "headteachers", "staff", "sencos",
        "professionals", "clinicians", "respondents", "mothers", "fathers",
    ];

    // How their words are reported.
    private static readonly HashSet<string> Speech =
    [
        "say", "said", "told", "tell", "feel", "felt", "think", "thought", "describe", "described", "report", "reported",
        "believe", "believed", "commented", "wrote", "found", "rate", "rated",
    ];
}
