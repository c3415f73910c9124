namespace SendInspection.Domain;

/// <summary>The primary type of special educational need, as the DfE's school census codes it.</summary>
public enum PrimaryNeed
{
    /// <summary>SPLD, specific learning difficulty.</summary>
    SpecificLearningDifficulty,

    /// <summary>MLD, moderate learning difficulty.</summary>
    ModerateLearningDifficulty,

    /// <summary>SLD, severe learning difficulty.</summary>
    SevereLearningDifficulty,

    /// <summary>PMLD, profound and multiple learning difficulty.</summary>
    ProfoundAndMultipleLearningDifficulty,

    /// <summary>SEMH, social, emotional and mental health.</summary>
    SocialEmotionalAndMentalHealth,

    /// <summary>SLCN, speech, language and communication needs.</summary>
    SpeechLanguageAndCommunicationNeeds,

    /// <summary>HI, hearing impairment.</summary>
    HearingImpairment,

    /// <summary>VI, visual impairment.</summary>
    VisualImpairment,

    /// <summary>MSI, multi-sensory impairment.</summary>
    MultiSensoryImpairment,

    /// <summary>PD, physical disability.</summary>
    PhysicalDisability,

    /// <summary>ASD, autistic spectrum disorder.</summary>
    AutisticSpectrumDisorder,

    /// <summary>OTH, other difficulty or disability.</summary>
    OtherDifficultyOrDisability,

    /// <summary>NSA, SEN support but no specialist assessment of type of need.</summary>
    NoSpecialistAssessment,
}

/// <summary>What the school census calls the primary needs.</summary>
public static class PrimaryNeeds
{
    /// <summary>The census code, such as SEMH.</summary>
    /// <param name="need">The need.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="need"/> is not one of the named values.</exception>
    public static string Code(this PrimaryNeed need) => Of(need).Code;

    /// <summary>The name in full, such as Social, emotional and mental health.</summary>
    /// <param name="need">The need.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="need"/> is not one of the named values.</exception>
    public static string Name(this PrimaryNeed need) => Of(need).Name;

    /// <summary>The need of a census code; null when the text is none, to the letter.</summary>
    /// <param name="code">The code, in capitals.</param>
    public static PrimaryNeed? FromCode(string? code) =>
        Enum.GetValues<PrimaryNeed>().Where(need => need.Code() == code).Select(need => (PrimaryNeed?)need).FirstOrDefault();

    private static (string Code, string Name) Of(PrimaryNeed need) => need switch
    {
        PrimaryNeed.SpecificLearningDifficulty => ("SPLD", "Specific learning difficulty"),
        PrimaryNeed.ModerateLearningDifficulty => ("MLD", "Moderate learning difficulty"),
        PrimaryNeed.SevereLearningDifficulty => ("SLD", "Severe learning difficulty"),
        PrimaryNeed.ProfoundAndMultipleLearningDifficulty => ("PMLD", "Profound and multiple learning difficulty"),
        PrimaryNeed.SocialEmotionalAndMentalHealth => ("SEMH", "Social, emotional and mental health"),
        PrimaryNeed.SpeechLanguageAndCommunicationNeeds => ("SLCN", "Speech, language and communication needs"),
        PrimaryNeed.HearingImpairment => ("HI", "Hearing impairment"),
        PrimaryNeed.VisualImpairment => ("VI", "Visual impairment"),
        PrimaryNeed.MultiSensoryImpairment => ("MSI", "Multi-sensory impairment"),
        PrimaryNeed.PhysicalDisability => ("PD", "Physical disability"),
        PrimaryNeed.AutisticSpectrumDisorder => ("ASD", "Autistic spectrum disorder"),
        PrimaryNeed.OtherDifficultyOrDisability => ("OTH", "Other difficulty or disability"),
        PrimaryNeed.NoSpecialistAssessment => ("NSA", "SEN support but no specialist assessment of type of need"),
        _ => throw Require.NotNamed(need),
    };
}
