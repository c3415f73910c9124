using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Privacy;

/// <summary>What stands before or after a passage, and belongs to something else, neither hides it nor moves its place.</summary>
public class NeighbourTests
{
    /// <summary>Case notes; each date of birth stands between ⟦ and ⟧, and no other date does.</summary>
    public static TheoryData<string> Chronologies =>
    [
        "On ⟦12 March 2009⟧ Sam was born. 4 May 2011: referred.",
        "⟦12/03/2009⟧: born. 14/09/2013: started reception.",
        "⟦12/03/2009⟧ - born\n14/09/2013 - started reception",
        "⟦12/03/2009⟧ DOB. 14/09/2017 plan issued",
        "⟦12/03/2009⟧ is his date of birth. 14/09/2017 is the date of the plan.",
        "| ⟦12/03/2009⟧ | DOB |\n| 14/09/2017 | plan |",
    ];

    /// <summary>A heading, a school or a plan before what is told of a child.</summary>
    public static TheoryData<string> AfterAThing =>
    [
        "EHC plan\n\nBorn ⟦12/03/2009⟧ in Leeds.",
        "Early help service\n\nBorn on ⟦12 March 2009⟧, Sam has autism.",
        "School: Hillside Academy\nBorn: ⟦12/03/2009⟧",
        "Sam's plan\n\nBirthday: ⟦12/03/2009⟧",
        "Sam, Hillside School, born ⟦12/03/2009⟧",
        "Sam (Hillside School, b. ⟦12/03/2009⟧)",
        "Sam attends a special school and was born on ⟦12/03/2009⟧.",
    ];

    public static TheoryData<string> Several =>
    [
        "Dates of birth: ⟦12/03/2009⟧; ⟦04/05/2011⟧",
        "Sam DOB ⟦12/03/2009⟧, Ana ⟦04/05/2011⟧",
        "DOB (⟦jane@example.org⟧): ⟦12/03/2009⟧",
        "Her date of birth (NHS ⟦485 606 0589⟧) is ⟦12/03/2009⟧",
        "Sam was born in ⟦OL16 1XU⟧ on ⟦12 March 2009⟧",
    ];

    public static TheoryData<string> NotPartOfIt =>
    [
        "Her birthday is ⟦12 March⟧. 14 pupils came.",
        "DOB ⟦12 March⟧, 14 months old when assessed",
        "DOB: ⟦12 March⟧\n14 Oak Street",
        "Write to ⟦jane@example.org⟧. co-production is key.",
        "E-mail ⟦jane@example.org⟧. nhs services are listed.",
    ];

    public static TheoryData<string> RowsOfValues =>
    [
        "⟦4856060589⟧,⟦9434765919⟧",
        "⟦4856060589⟧/⟦9434765919⟧",
        "⟦4856060589⟧,12/03/2009,M",
        "⟦07700900123⟧,⟦07700900124⟧",
        "14,⟦4856060589⟧,ASD",
        "KP,9,⟦07700900123⟧,ASD",
        "14/09/2017,⟦07700900123⟧",
    ];

    /// <summary>What happened after the birth of one child; no cohort is meant.</summary>
    public static TheoryData<string> OfOneChild =>
    [
        "He was born on ⟦12 March 2009⟧ and after two weeks in hospital came home.",
        "Sam, DOB ⟦12/03/2009⟧ and later moved to Leeds",
        "Sam: DOB ⟦12/03/2009⟧ - 14/09/2017 referral",
    ];

    public static TheoryData<string> BoxesAfterALoneLetterOrDigit =>
    [
        "Child F | NHS No | ⟦4 | 7 | 9 | 6 | 4 | 8 | 4 | 4 | 7 | 7⟧ |",
        "Child F\nNHS: ⟦6|3|8|7|5|5|4|5|3|5⟧",
        "Section 1 DOB |⟦1|2|0|3|2|0|0|9⟧|",
        "Year 9\n|⟦0|7|7|0|0|9|0|0|1|2|3⟧|",
    ];

    public static TheoryData<string> Emphasised => ["Home: **⟦OL16** 1XU⟧", "Home: ⟦OL16 **1XU⟧**", "DOB: **⟦12**/03/2009⟧", "Mail ⟦jane@**example**.org⟧."];

    [Theory, MemberData(nameof(Chronologies))]
    public void A_date_of_birth_before_its_label_is_found_though_another_date_comes_next(string marked) => FindsWhatIsMarked(marked);

    [Theory, MemberData(nameof(AfterAThing))]
    public void A_school_or_a_plan_that_is_named_before_a_birth_is_not_what_was_born(string marked) => FindsWhatIsMarked(marked);

    [Theory, MemberData(nameof(Several))]
    public void What_was_found_first_hides_no_date_of_birth_after_it(string marked) => FindsWhatIsMarked(marked);

    [Theory, MemberData(nameof(NotPartOfIt))]
    public void A_place_ends_with_its_sentence_or_its_line(string marked) => FindsWhatIsMarked(marked);

    [Theory, MemberData(nameof(RowsOfValues))]
    public void A_number_in_a_row_of_values_is_found_with_another_number_beside_it(string marked) => FindsWhatIsMarked(marked);

    [Theory, MemberData(nameof(BoxesAfterALoneLetterOrDigit))]
    public void The_boxes_of_a_form_start_at_their_first_box_whatever_letter_or_digit_stands_alone_before_them(string marked) => FindsWhatIsMarked(marked);

    [Theory, MemberData(nameof(OfOneChild))]
    public void What_happened_to_a_child_after_its_birth_makes_no_cohort_of_it(string marked) => FindsWhatIsMarked(marked);

    [Theory, MemberData(nameof(Emphasised))]
    public void Emphasis_on_a_part_hides_nothing(string marked) => FindsWhatIsMarked(marked);

    [Fact]
    public void A_letter_that_tells_when_a_child_was_born_and_then_what_happened_is_not_published()
    {
        Finding[] findings = [Stories.Finding(FindingKind.Strength), Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know how well needs are met.")];
        Inspection received = Stories.Play(
        [
            .. Stories.Fieldwork,
            .. findings.Select(finding => new FindingAgreed(new(2016, 9, 22), finding)),
            .. Stories.ConcernsReported[^2..],
            new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, opening: "On 12 March 2009 Sam was born. 4 May 2011: referred.", findings: findings)),
            new LetterReceived(new(2016, 11, 4)),
        ]);
        Assert.Equal(Rules.NoDateOfBirth, Assert.Single(received.Decide(new LetterPublished(new(2016, 11, 9)), Stories.Calendar).Refusals).Rule);
    }

    private static void FindsWhatIsMarked(string marked)
    {
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        IEnumerable<string> expected = marked.Split('⟦').Skip(1).Select(part => part[..part.IndexOf('⟧', StringComparison.Ordinal)]);
        Assert.Equal(expected, PersonalDataCheck.Find(text).Select(match => text.Substring(match.Start, match.Length)));
    }
}
