using FsCheck;
using FsCheck.Fluent;
using static SendInspection.Domain.Tests.Properties.FieldworkGen;
using static SendInspection.Domain.Tests.Properties.ValueGen;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>
/// Findings, reports and statements with text that only JSON need bear, and statements that need not be fit for purpose: those of the package are as people write them, and fit.
/// </summary>
internal static class FindingGen
{
    private static readonly Gen<string> QuestionCode = Gen.Elements("A", "B", "C");

    internal static readonly Gen<Triangulation> Triangulation =
        from kinds in Gen.Choose(1, 2) from more in Gen.Choose(0, 1) from citation in ValueGen.Citation select new Triangulation(kinds, kinds + more, citation);

    internal static readonly Gen<Finding> Finding = from kind in Any<FindingKind>() from finding in FindingOf(kind) select finding;

    internal static readonly Gen<QuestionNarrative> Narrative =
        from question in QuestionCode from text in Text select new QuestionNarrative(question, text);

    internal static readonly Gen<ReportLetter> Letter =
        from area in Text
        from authority in Text
        from ccgs in Some(Text)
        from inspected in Days
        from later in Gen.Choose(0, 60)
        where inspected.End.Year < 9999
        from opening in Text
        from narratives in Gen.ArrayOf(Text, 3)
        from strength in FindingOf(FindingKind.Strength)
        from concern in FindingOf(FindingKind.SignificantConcern)
        from more in Maybe(Finding)
        from required in Bool
        from team in Team
        select new ReportLetter(
            area,
            authority,
            ccgs,
            inspected,
            inspected.End.PlusDays(later),
            opening,
            [new("A", narratives[0]), new("B", narratives[1]), new("C", narratives[2])],
            more is null ? [strength, concern] : [strength, concern, more],
            required,
            team.Lead);

    internal static readonly Gen<ResponsibleParty> ResponsibleParty =
        from kind in Any<ResponsiblePartyKind>() from reference in Text select new ResponsibleParty(kind, reference);

    internal static readonly Gen<StatementAction> StatementAction =
        from concern in MaybeValue(Int)
        from description in Maybe(Text)
        from owner in Maybe(ResponsibleParty)
        from completeBy in MaybeValue(Date)
        from outcome in Maybe(Text)
        from measure in Maybe(Text)
        select new StatementAction(concern, description, owner, completeBy, outcome, measure);

    internal static readonly Gen<WrittenStatement> Statement =
        from submittedBy in List(ResponsibleParty) from actions in List(StatementAction) select new WrittenStatement(submittedBy, actions);

    internal static readonly Gen<AreaForAction> AreaForAction = from text in Text from body in Maybe(Text) select new AreaForAction(text, body);

    internal static readonly Gen<AreaReport> AreaReport =
        from texts in Gen.ArrayOf(Text, 6)
        from icbs in Some(Text)
        from inspected in Days
        where inspected.End.Year < 9999
        from later in Gen.Choose(0, 90)
        from outcome in Gen.Choose(1, 3)
        from priority in Some(from text in Text from body in Text select new AreaForAction(text, body))
        from improvements in Some(AreaForAction)
        from team in Team
        select new AreaReport(
            texts[0],
            texts[1],
            icbs,
            inspected,
            inspected.End.PlusDays(later),
            outcome,
            texts[2],
            texts[3],
            texts[4],
            texts[5],
            outcome == 3 ? priority : [],
            improvements,
            team.Lead,
            [.. team.Inspectors]);

    internal static readonly Gen<InspectionReport> Report =
        Gen.OneOf(Letter.Select(letter => (InspectionReport)letter), AreaReport.Select(report => (InspectionReport)report));

    /// <summary>On evidence of three kinds, agreed by both inspectorates.</summary>
    private static Gen<Finding> FindingOf(FindingKind kind) =>
        from question in QuestionCode
        from theme in Gen.Elements<Theme>(Theme.All)
        from sector in Any<Sector>()
        from age in Any<AgeBand>()
        from narrative in Text
        from evidence in Gen.ArrayOf(ValueGen.Evidence, 3)
        from kinds in Gen.Shuffle(Enum.GetValues<EvidenceKind>())
        from team in Team
        from groups in List(Any<FindingGroup>())
        from needs in List(Any<PrimaryNeed>())
        from district in Maybe(Text)
        from triangulation in Maybe(Triangulation)
        select new Finding(
            question,
            kind,
            theme,
            sector,
            age,
            narrative,
            evidence.Select((piece, index) => new Evidence(piece.Reference, kinds[index], piece.Sector, piece.Summary, piece.GatheredOn)).ToValueList(),
            [.. team.Inspectors],
            groups,
            needs,
            district,
            triangulation);
}
