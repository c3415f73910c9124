using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Privacy;

public class PublishingGateTests
{
    private static readonly Finding Strength = Stories.Finding(FindingKind.Strength);
    private static readonly Finding Concern = Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know how well needs are met.");

    /// <summary>Texts whose Markdown has an escape or a line break in or beside what is to be found; the value stands between ⟦ and ⟧.</summary>
    public static TheoryData<string, PersonalDataKind> Texts => new()
    {
        { "⟦0161.496.0123⟧ is the number.", PersonalDataKind.PhoneNumber },
        { "Sam, DOB [⟦12/03/2009⟧], waits.", PersonalDataKind.DateOfBirth },
        { "⟦12.03.2009⟧ DOB", PersonalDataKind.DateOfBirth },
        { "Ring this number:\n⟦0161 496 0123⟧", PersonalDataKind.PhoneNumber },
        { "| Mum | ⟦0161 496 0123⟧ |", PersonalDataKind.PhoneNumber },
        { "⟦0161\\.496\\.0123⟧ is the number.", PersonalDataKind.PhoneNumber },
        { "Sam, DOB \\[⟦12/03/2009⟧\\], waits.", PersonalDataKind.DateOfBirth },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_check_finds_it_in_the_text(string marked, PersonalDataKind kind)
    {
        (string text, int start, int length) = Read(marked);
        PersonalDataMatch match = Assert.Single(PersonalDataCheck.Find(text));
        Assert.Equal((kind, start, length), (match.Kind, match.Start, match.Length));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_letter_is_not_published_with_it_and_the_refusal_tells_the_part_and_the_place(string marked, PersonalDataKind kind)
    {
        string text = Read(marked).Text;
        InspectionEvent[] agreed = [new FindingAgreed(new(2016, 9, 22), Strength), new FindingAgreed(new(2016, 9, 22), Concern)];
        InspectionEvent[] told = [.. Stories.Fieldwork, .. agreed, .. Stories.ConcernsReported[^2..]];
        Inspection received = Stories.Play(
            [.. told, new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, opening: text, findings: [Strength, Concern])), new LetterReceived(new(2016, 11, 4))]);
        RefusesToPublish(received, new LetterPublished(new(2016, 11, 9)), "Opening", marked, kind);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_report_is_not_published_with_it_and_the_refusal_tells_the_part_and_the_place(string marked, PersonalDataKind kind)
    {
        Inspection received = Stories.Play(
        [
            .. Stories.PlanAwaited[..^2],
            new LetterDrafted(new(2023, 11, 10), Stories.Report(3, experience: Read(marked).Text)),
            new LetterReceived(new(2023, 11, 13)),
        ]);
        RefusesToPublish(received, new LetterPublished(new(2023, 11, 20)), "Experience", marked, kind);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_statement_of_either_edition_is_not_published_with_it_and_the_refusal_tells_the_part_and_the_place(string marked, PersonalDataKind kind)
    {
        WrittenStatement statement = new(
            [new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354")],
            [new StatementAction(1, "Appoint a manager."), new StatementAction(1, "Write the plan.", Outcome: Read(marked).Text)]);
        Inspection submitted2016 = Stories.Play([.. Stories.StatementAwaited, new StatementSubmitted(new(2017, 2, 20), statement)]);
        RefusesToPublish(submitted2016, new StatementPublished(new(2017, 3, 7)), "Actions[1].Outcome", marked, kind);
        Inspection submitted2023 = Stories.Play([.. Stories.PlanAwaited, new StatementSubmitted(new(2024, 1, 4), statement)]);
        RefusesToPublish(submitted2023, new StatementPublished(new(2024, 1, 11)), "Actions[1].Outcome", marked, kind);
    }

    [Fact]
    public void The_name_of_an_inspector_in_the_team_is_a_part_that_people_read()
    {
        AreaReport report = Stories.Report(3);
        AreaReport named = new(
            report.Area, report.LocalAuthority, report.Icbs, report.Inspected, report.DatedOn, report.Outcome, report.Partnership, report.Experience, report.Effective,
            report.Better, report.PriorityActions, report.Improvements, report.Lead, [new Inspector("O1", "Ann Brook, ann@example.org", InspectorRole.OfstedInspector, new(2016, 4, 13))]);
        Inspection received = Stories.Play(
            [.. Stories.PlanAwaited[..^2], new LetterDrafted(new(2023, 11, 10), named), new LetterReceived(new(2023, 11, 13))]);
        RefusesToPublish(received, new LetterPublished(new(2023, 11, 20)), "Team[0].Name", "Ann Brook, ⟦ann@example.org⟧", PersonalDataKind.EmailAddress);
    }

    private static void RefusesToPublish(Inspection inspection, InspectionEvent publication, string part, string marked, PersonalDataKind kind)
    {
        (_, int start, int length) = Read(marked);
        Refusal refusal = Assert.Single(inspection.Decide(publication, Stories.Calendar).Refusals);
        Assert.Equal((PersonalDataCheck.Find(Read(marked).Text)[0].Rule, part), (refusal.Rule, refusal.Field));
        Assert.EndsWith($" in {part}, at character {start + 1} ({length} characters).", refusal.Problem, StringComparison.Ordinal);
        Assert.Equal(kind, PersonalDataCheck.Find(Read(marked).Text)[0].Kind);
    }

    private static (string Text, int Start, int Length) Read(string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal);
        return (marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), start, end - start - 1);
    }
}
