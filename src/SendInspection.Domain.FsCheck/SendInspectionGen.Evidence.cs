using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

public static partial class SendInspectionGen
{
    private static readonly ValueList<string> Questions = Domain.Framework.Send2016.Questions.Select(question => question.Code).ToValueList();

    /// <summary>A key line of enquiry on one or more questions of the edition of 2016.</summary>
    public static Gen<KeyLineOfEnquiry> KeyLine => from questions in Gen.SubListOf<string>(Questions) where questions.Count > 0 from line in KeyLineOn([.. questions]) select line;

    /// <summary>A piece of evidence.</summary>
    public static Gen<Evidence> Evidence => from kind in Any<EvidenceKind>() from day in Date from piece in EvidenceOf(kind, "E1", day) select piece;

    /// <summary>An arrangement by which a child or young person communicates.</summary>
    public static Gen<CommunicationArrangement> Communication =>
        from means in Any<CommunicationMeans>()
        from description in Gen.Elements("British Sign Language", "A picture board", "An interpreter of Urdu")
        from described in Bool
        select new CommunicationArrangement(means, described || means == CommunicationMeans.Other ? description : null);

    /// <summary>Something that was done in fieldwork, of any of the kinds.</summary>
    public static Gen<FieldworkActivity> Activity => from day in Date from activity in ActivityOn(day, ["H1", "C2", "O3"]) select activity;

    /// <summary>What was done about a safeguarding concern.</summary>
    public static Gen<SafeguardingAction> SafeguardingAction => from day in Date from action in SafeguardingActionOn(day, "H1") select action;

    /// <summary>A safeguarding concern, acted on or open.</summary>
    public static Gen<SafeguardingConcern> Concern =>
        from day in Date
        from reference in Gen.Choose(1, 99)
        from summary in Words.Concern
        from later in Gen.Choose(0, 9)
        from action in SafeguardingActionOn(day.PlusDays(later), "H1")
        from acted in Bool
        select new SafeguardingConcern($"S{reference:00}", day, summary, acted ? action : null);

    /// <summary>What an area claims on a question, reviewed by the team or not yet.</summary>
    public static Gen<SelfEvaluationClaim> Claim => from question in Gen.Elements<string>(Questions) from reviewed in Bool from claim in ClaimOn(question, reviewed) select claim;

    /// <summary>Key lines that cover the questions of an edition; none where it has no questions.</summary>
    /// <param name="framework">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static Gen<ValueList<KeyLineOfEnquiry>> KeyLinesFor(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        string[] questions = [.. framework.Questions.Select(question => question.Code)];
        return questions.Length == 0 ? Gen.Constant(ValueList<KeyLineOfEnquiry>.Empty)
            : from each in Gen.CollectToArray(questions, question => KeyLineOn([question]))
              from whole in KeyLineOn([.. questions])
              from together in Bool
              select together ? [whole] : each.ToValueList();
    }

    internal static Gen<bool> Bool => Gen.Elements(true, false);

    internal static Gen<Evidence> EvidenceOf(EvidenceKind kind, string reference, LocalDate gatheredOn) =>
        from sector in Any<Sector>() from summary in Words.Prose select new Evidence(reference, kind, sector, summary, gatheredOn);

    internal static Gen<SafeguardingAction> SafeguardingActionOn(LocalDate day, string who) =>
        from what in Words.SafeguardingAction
        from referred in Bool
        select new SafeguardingAction(what, who, day, referred ? "The front door of children’s social care" : null);

    internal static Gen<SelfEvaluationClaim> ClaimOn(string question, bool isReviewed) =>
        from claim in Words.Prose
        from accuracy in Any<ClaimAccuracy>()
        from reason in Words.Prose
        select isReviewed ? new SelfEvaluationClaim(question, claim, accuracy, reason) : new SelfEvaluationClaim(question, claim);

    internal static Gen<FieldworkActivity> ActivityOn(LocalDate day, IReadOnlyList<string> inspectors) =>
        from who in Gen.Elements<string>(inspectors)
        from how in Some(Communication, 0, 2)
        from provider in Provider
        from activity in Gen.OneOf<FieldworkActivity>(
            from with in Any<DiscussionPartner>() select (FieldworkActivity)new Discussion(day, who, with, how),
            Gen.Constant<FieldworkActivity>(new LeadersMeeting(day, who, provider.Kind, how)),
            from of in Words.ParentGroup select (FieldworkActivity)new ParentGroupMeeting(day, who, of, how),
            from of in Words.ParentGroup select (FieldworkActivity)new ReferenceGroupMeeting(day, who, of, how),
            Gen.Constant<FieldworkActivity>(new ParentsMeeting(day, who, provider, how)),
            from of in Gen.Elements("The youth council", "Students of the college") select (FieldworkActivity)new YoungPeopleMeeting(day, who, of, how),
            Gen.Constant<FieldworkActivity>(new ProviderVisit(day, who, provider, how)),
            from file in Gen.Choose(1, 99) from sector in Any<Sector>() from learnt in Words.Prose select (FieldworkActivity)new FileReview(day, who, $"F{file:00}", sector, learnt),
            from before in Gen.Choose(0, 10) select (FieldworkActivity)new Webinar(day, who, day.PlusDays(-before), how))
        select activity;

    /// <summary>A visit to a provider of a sector, or to a provider that is given.</summary>
    internal static Gen<FieldworkActivity> VisitOn(LocalDate day, IReadOnlyList<string> inspectors, ProviderKind kind, Provider? there = null) =>
        from who in Gen.Elements<string>(inspectors) from provider in ProviderOf(kind) select (FieldworkActivity)new ProviderVisit(day, who, there ?? provider);

    private static Gen<KeyLineOfEnquiry> KeyLineOn(ValueList<string> questions) =>
        from text in Words.KeyLine
        from sources in Some(Gen.Elements<EvidenceSource>(EvidenceSource.All), 1, 3)
        select new KeyLineOfEnquiry(text, questions, [.. sources.Distinct()]);
}
