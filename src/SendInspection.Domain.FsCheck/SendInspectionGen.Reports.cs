using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

public static partial class SendInspectionGen
{
    /// <summary>A finding on evidence of enough kinds, agreed by a whole team.</summary>
    public static Gen<Finding> Finding =>
        from team in Team from days in Days from kind in Any<FindingKind>() from finding in FindingOf(kind, team, days) select finding;

    /// <summary>A report of 2016: a letter, with or without a written statement of action required.</summary>
    public static Gen<ReportLetter> ReportLetter =>
        from team in Team
        from area in LocalAreaOn(new LocalDate(2016, 9, 19))
        from partners in PartnersOf(area.Code)
        from days in Days
        from later in Gen.Choose(0, 60)
        from required in Bool
        from findings in FindingsFor(required, team, days)
        from letter in LetterOn(area, partners, team.Lead, days, days.End.PlusDays(later), required, findings)
        select letter;

    /// <summary>A report of 2023, with any of the three outcomes.</summary>
    public static Gen<AreaReport> AreaReport =>
        from team in TeamFor(Domain.Framework.AreaSend2023, new LocalDate(2023, 9, 21))
        from area in LocalAreaOn(new LocalDate(2023, 9, 21))
        from partners in PartnersOf(area.Code)
        from days in Days
        from later in Gen.Choose(0, 60)
        from outcome in Gen.Choose(1, 3)
        from report in AreaReportOn(area, partners, team, days, days.End.PlusDays(later), outcome)
        select report;

    /// <summary>A report of either edition.</summary>
    public static Gen<InspectionReport> Report => Gen.OneOf(ReportLetter.Select(report => (InspectionReport)report), AreaReport.Select(report => (InspectionReport)report));

    /// <summary>Somebody who answers for an action of a statement.</summary>
    public static Gen<ResponsibleParty> ResponsibleParty => from partners in Partners from party in Gen.Elements<ResponsibleParty>(Domain.ResponsibleParty.Of(partners)) select party;

    /// <summary>A written statement of action, or a priority action plan, that is fit for purpose: of some report that requires one.</summary>
    public static Gen<WrittenStatement> Statement =>
        from report in Report.Where(report => report.StatementRequired) from partners in Partners from statement in StatementFor(report, partners) select statement;

    /// <summary>A statement that is fit for purpose: it answers every concern of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="partners">The partners of the area, who own the actions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Gen<WrittenStatement> StatementFor(InspectionReport report, LocalAreaPartners partners)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(partners);
        ValueList<ResponsibleParty> parties = Domain.ResponsibleParty.Of(partners);
        return from more in Some(Gen.Choose(1, Math.Max(1, report.Concerns.Count)), 0, 3)
               from actions in Gen.CollectToArray(
                   Enumerable.Range(1, report.Concerns.Count).Concat(report.Concerns.Count == 0 ? [] : more).Order(),
                   concern => ActionOn(concern, parties, report.DatedOn))
               select new WrittenStatement(
                   parties.Where(party => party.Kind != ResponsiblePartyKind.OtherPartner).ToValueList(), actions.ToValueList());
    }

    internal static Gen<StatementAction> ActionOn(int? concern, ValueList<ResponsibleParty> owners, LocalDate after) =>
        from description in Words.Action
        from owner in Gen.Elements<ResponsibleParty>(owners)
        from days in Gen.Choose(60, 500)
        from outcome in Words.Outcome
        from measure in Words.Measure
        select new StatementAction(concern, description, owner, after.PlusDays(days), outcome, measure);

    /// <summary>A finding of a kind, which the whole team agrees, on evidence gathered on some days.</summary>
    internal static Gen<Finding> FindingOf(FindingKind kind, InspectionTeam team, DateInterval days) =>
        from question in Gen.Elements<string>(Questions)
        from theme in Gen.Elements<Theme>(Theme.All)
        from sector in Any<Sector>()
        from age in Any<AgeBand>()
        from narrative in kind == FindingKind.Strength ? Words.Strength : Words.Weakness
        from kinds in Gen.Shuffle(Enum.GetValues<EvidenceKind>())
        from count in Gen.Choose(3, kinds.Length)
        from evidence in Gen.CollectToArray(
            Enumerable.Range(0, count), index => from day in DateIn(days) from piece in EvidenceOf(kinds[index], $"E{index + 1}", day) select piece)
        from groups in Gen.SubListOf(Enum.GetValues<FindingGroup>())
        from needs in Gen.SubListOf(Enum.GetValues<PrimaryNeed>())
        from district in Words.District
        from isDistrict in Bool
        select new Finding(
            question, kind, theme, sector, age, narrative, evidence.ToValueList(), [.. team.Inspectors], [.. groups], [.. needs.Take(2)], isDistrict ? district : null);

    /// <summary>What a letter names: a strength, an area for development, and a significant concern where one is required.</summary>
    internal static Gen<ValueList<Finding>> FindingsFor(bool isStatementRequired, InspectionTeam team, DateInterval days) =>
        from more in Some(Any<FindingKind>(), 0, 2)
        from findings in Gen.CollectToArray(
            new[] { FindingKind.Strength, FindingKind.AreaForDevelopment }.Concat(isStatementRequired ? [FindingKind.SignificantConcern] : []).Concat(more),
            kind => FindingOf(kind, team, days))
        select findings.ToValueList();

    internal static Gen<ReportLetter> LetterOn(
        LocalArea area, LocalAreaPartners partners, Inspector lead, DateInterval inspected, LocalDate datedOn, bool isStatementRequired, ValueList<Finding> findings) =>
        from narratives in Gen.CollectToArray(Questions, _ => Gen.Frequency((8, Words.Strength), (8, Words.Weakness), (1, Words.Prose)))
        select new ReportLetter(
            area.Name,
            $"{area.Name} Council",
            partners.Commissioners.Select(each => each.Name).ToValueList(),
            inspected,
            datedOn,
            "We write to tell you what we found.",
            Questions.Select((question, index) => new QuestionNarrative(question, narratives[index])).ToValueList(),
            findings,
            isStatementRequired,
            lead);

    internal static Gen<AreaReport> AreaReportOn(LocalArea area, LocalAreaPartners partners, InspectionTeam team, DateInterval inspected, LocalDate datedOn, int outcome) =>
        from texts in Words.Prose.ArrayOf(3)
        from priority in Some(Words.Weakness, 1, 3)
        from improvements in Some(Words.Weakness, 1, 3)
        let boards = partners.Commissioners.Select(each => each.Name).ToValueList()
        select new AreaReport(
            area.Name,
            $"{area.Name} Council",
            boards,
            inspected,
            datedOn,
            outcome,
            $"{area.Name} Council and {string.Join(", ", boards)} are jointly responsible.",
            texts[0],
            texts[1],
            texts[2],
            outcome == 3 ? priority.Distinct().Select(text => new AreaForAction(text, boards[0])).ToValueList() : [],
            improvements.Select(text => new AreaForAction(text)).ToValueList(),
            team.Lead,
            [.. team.Inspectors]);
}
