using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>A message shows the beginning of a long value, so that a person can read it and a log can keep it.</summary>
public class LongValueTests
{
    private static readonly string Long = new('x', 100_000);
    private static readonly Inspector Absent = new("O9", Long, InspectorRole.OfstedInspector, new(2016, 4, 12));
    private static readonly Provider Setting = new("P1", Long, ProviderKind.School);

    private static readonly Inspector Lead = new("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12));
    private static readonly Inspector Cqc = new("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 4, 12));

    private static readonly (string Case, Func<IEnumerable<string>> Messages)[] Cases =
    [
        ("an inspector who has not agreed", () => Told(Invented.Finding().CheckAgreement(new InspectionTeam(Lead, [Cqc, Absent])))),
        ("somebody who agreed and is of no team", () => Told(Invented.Finding(agreedBy: [Lead, Cqc, new(Long, Long, InspectorRole.OfstedInspector, null)]).CheckAgreement(new InspectionTeam(Lead, [Cqc])))),
        ("an inspector who is not trained", () => Told(new InspectionTeam(Lead, [Cqc, new("O9", Long, InspectorRole.OfstedInspector, null)]).CheckTraining(new(2016, 9, 19)))),
        ("an owner who is not a partner", () => Told(new WrittenStatement(
            [new(ResponsiblePartyKind.LocalAuthority, Long)],
            [new StatementAction(1, "Train.", new(ResponsiblePartyKind.OtherPartner, Long), new(2017, 9, 1), "Better.", "Counted.")]).CheckFitness(Invented.Letter(), [new(ResponsiblePartyKind.OtherPartner, "y" + Long)]))),
        ("parents met at a setting that is not visited", () => Told(Fieldwork.Check([new ParentsMeeting(new(2016, 9, 20), "H1", Setting)]))),
        ("an activity chosen by nobody of the team", () => Told(new ParentsMeeting(new(2016, 9, 20), Long, Setting).CheckChooser([Lead]))),
        ("a claim on a question that is not known", () => Told(SelfEvaluationClaim.CheckReviewed(Framework.Send2016, [new SelfEvaluationClaim(Long, Long)]))),
        ("a concern that nobody acted on", () => Told(SafeguardingConcern.CheckActedOn([new SafeguardingConcern(Long, new(2016, 9, 20), Long)]))),
        ("a key line on a question that is not known", () => Told(KeyLineOfEnquiry.CheckCoverage(Framework.Send2016, [new KeyLineOfEnquiry(Long, [Long], [EvidenceSource.All[0]])]))),
        ("a record of values that are not known", () => Told(new InspectionRecordDraft { Framework = Long, AreaCode = Long, FirstDay = new() { On = Long, Confidence = Long } })),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void A_refusal_cuts_a_long_value_short(string name)
    {
        string[] messages = [.. Cases.Single(each => each.Case == name).Messages()];
        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.InRange(message.Length, 1, 1_000));
    }

    private static IEnumerable<string> Told(InspectionRecordDraft draft) => new InspectionRecordDraftValidator().Validate(draft).Errors.Select(error => error.ErrorMessage);

    private static IEnumerable<string> Told(IEnumerable<Refusal> refusals) => refusals.Select(refusal => refusal.ToString());
}
