namespace SendInspection.Domain;

public sealed partial record Framework
{
    // Longer ones could end beyond the calendar; those counted back or in fieldwork are in working days.
    private const int MostWorkingDays = 1500;
    private const int MostWorkingDaysBack = 200;
    private const int MostMonths = 72;
    private static readonly HashSet<string> InWorkingDays = ["notice", "onSiteNotice", "length", "pause", "revisitNotice"];

    /// <summary>Every time limit that can be replaced: its name, how it is read from an edition, and how it is put into one.</summary>
    internal static (string Name, Func<Framework, TimeLimit?> Get, Func<Framework, TimeLimit?, Framework> Set)[] TimeLimits { get; } =
    [
        ("notice", each => each.Notice, (each, limit) => each with { Notice = limit! }),
        ("onSiteNotice", each => each.OnSiteNotice, (each, limit) => each with { OnSiteNotice = limit }),
        ("length", each => each.Length, (each, limit) => each with { Length = limit }),
        ("letter", each => each.Letter, (each, limit) => each with { Letter = limit }),
        ("statement", each => each.Statement, (each, limit) => each with { Statement = limit! }),
        ("statementPublication", each => each.StatementPublication, (each, limit) => each with { StatementPublication = limit }),
        ("review", each => each.Review, (each, limit) => each with { Review = limit }),
        ("resubmission", each => each.Resubmission, (each, limit) => each with { Resubmission = limit }),
        ("strategicPlan", each => each.StrategicPlan, (each, limit) => each with { StrategicPlan = limit }),
        ("pause", each => each.Pause, (each, limit) => each with { Pause = limit }),
        ("revisitNotice", each => each.RevisitNotice, (each, limit) => each with { RevisitNotice = limit }),
        ("revisit", each => each.Revisit, (each, limit) => each with { Revisit = limit }),
        ("revisitReport", each => each.RevisitReport, (each, limit) => each with { RevisitReport = limit }),
    ];

    /// <summary>Whether this is another edition in which nothing but time limits was replaced.</summary>
    internal bool DiffersOnlyInTimeLimitsFrom(Framework edition) => TimeLimits.Aggregate(edition, (each, limit) => limit.Set(each, limit.Get(this))) == this;

    /// <summary>Why an inspection cannot be planned under what was made of an edition; null when it can.</summary>
    internal string? WhyNotUsable(Framework edition)
    {
        if (ReferenceEquals(this, edition) || this == edition)
        {
            return null;
        }

        foreach (var (name, get, _) in TimeLimits)
        {
            if (get(this) is not { } limit)
            {
                continue;
            }

            int most = InWorkingDays.Contains(name) ? MostWorkingDaysBack : MostWorkingDays;
            if (limit.WorkingDays > most || limit.WorkingDays < -most || limit.Months > MostMonths)
            {
                return FormattableString.Invariant($"The time limit \"{name}\" is longer than {most} working days or {MostMonths} months.");
            }

            if (limit.WorkingDays <= 0 && (limit.Months == 0 || InWorkingDays.Contains(name)))
            {
                return $"The time limit \"{name}\" is not a number of working days{(InWorkingDays.Contains(name) ? "" : " or months")} after its start.";
            }
        }

        return DiffersOnlyInTimeLimitsFrom(edition) ? null : "Something other than a time limit was replaced in it.";
    }
}
