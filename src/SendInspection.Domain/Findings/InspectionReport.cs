using System.Globalization;

namespace SendInspection.Domain;

/// <summary>What reports an inspection: a <see cref="ReportLetter"/> in 2016, an <see cref="AreaReport"/> in 2023.</summary>
public abstract record InspectionReport
{
    private Kept<PersonalDataFound> personalData;
    private Kept<HashSet<string>> weaknesses;

    private protected InspectionReport(string area, string localAuthority, DateInterval inspected, LocalDate datedOn, Inspector lead)
    {
        Require.Text(area);
        Require.Text(localAuthority);
        ArgumentNullException.ThrowIfNull(inspected);
        IsoDate.Require(inspected.Start);
        IsoDate.Require(datedOn);
        ArgumentNullException.ThrowIfNull(lead);
        Area = area;
        LocalAuthority = localAuthority;
        Inspected = inspected;
        DatedOn = datedOn;
        Lead = lead;
    }

    /// <summary>The name of the local area.</summary>
    public string Area { get; }

    /// <summary>The local authority, as it is addressed; where a statement is required, the principal authority.</summary>
    public string LocalAuthority { get; }

    /// <summary>The days of the inspection, from the first to the last.</summary>
    public DateInterval Inspected { get; }

    /// <summary>The day that the report is dated.</summary>
    public LocalDate DatedOn { get; }

    /// <summary>The lead inspector, an HMI.</summary>
    public Inspector Lead { get; }

    /// <summary>Whether a statement is required: in 2016 a written statement of action, in 2023 a priority action plan.</summary>
    public abstract bool StatementRequired { get; }

    /// <summary>
    /// What the statement must answer, numbered from 1 in this order: the key bullets of 2016, the areas for priority action of 2023; empty
    /// when no statement is required.
    /// </summary>
    public abstract ValueList<string> Concerns { get; }

    /// <summary>The report as Markdown, to be sent: no text in it can break the page, and paragraphs are kept.</summary>
    public abstract string ToMarkdown();

    /// <summary>The area and the date.</summary>
    public sealed override string ToString() => $"{Area}, {DatedOn.Iso()}";

    /// <summary>Everything in it that somebody wrote, each text with the path of its part: what people will read.</summary>
    internal abstract IEnumerable<(string Field, string Text)> Texts { get; }

    /// <summary>What in it looks like personal data.</summary>
    internal PersonalDataFound PersonalData => personalData.Value ??= new(Texts);

    /// <summary>The edition whose report it is.</summary>
    internal abstract Framework Edition { get; }

    /// <summary>The number of the outcome; null in an edition without outcomes.</summary>
    internal virtual int? OutcomeNumber => null;

    /// <summary>The concerns, each once, to look one up.</summary>
    internal HashSet<string> Weaknesses => weaknesses.Value ??= new(Concerns, StringComparer.Ordinal);

    // His Majesty acceded on 8 September 2022.
    private protected string LeadTitle => DatedOn < new LocalDate(2022, 9, 8) ? "Her Majesty's Inspector" : "His Majesty's Inspector";

    private protected string InspectedInWords => Inspected.Length == 1
        ? $"On {Inspected.Start.Written()}"
        : $"From {Inspected.Start.Written()} to {Inspected.End.Written()}";

    internal static IEnumerable<Refusal> CheckInspected(LocalDate firstDay, LocalDate lastDay)
    {
        if (lastDay < firstDay)
        {
            yield return new Refusal(
                Rules.LetterInspectedDays,
                $"The last day, {lastDay.Iso()}, is before the first day, {firstDay.Iso()}.",
                $"Enter {firstDay.Iso()} or a later date as the last day.",
                "LastDay");
        }
    }

    internal static IEnumerable<Refusal> CheckDates(LocalDate lastDay, LocalDate datedOn)
    {
        if (datedOn < lastDay)
        {
            yield return new Refusal(
                Rules.LetterDated,
                $"The report is dated {datedOn.Iso()}, before the last day of the inspection, {lastDay.Iso()}.",
                $"Date it {lastDay.Iso()} or later.",
                nameof(DatedOn));
        }
    }

    internal static IEnumerable<Refusal> CheckLead(Inspector lead)
    {
        if (lead.Role != InspectorRole.Hmi)
        {
            yield return new Refusal(Rules.LetterByHmi, $"{lead.Name.Short()} ({lead.Role.Name()}) is not an HMI.", "The HMI who leads the inspection must sign.", nameof(Lead));
        }
    }

    internal static IEnumerable<Refusal> CheckGrades(Rule rule, string? text, string field) => GradeReading.Judgements(text ?? "").Select(found => new Refusal(
        rule,
        string.Create(CultureInfo.InvariantCulture, $"\"{text.AsSpan(found.Start, found.End - found.Start)}\" at character {found.Start + 1} reads as a grade."),
        "Say in words what is effective and what is not.",
        field));
}
