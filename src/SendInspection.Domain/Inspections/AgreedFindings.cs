using System.Collections.Immutable;

namespace SendInspection.Domain;

/// <summary>The findings that a team has agreed, each once, as a report on them is held against.</summary>
internal sealed class AgreedFindings
{
    internal static readonly AgreedFindings None = new([], []);

    // The report that was asked about last, so that it is not compared again with each finding that is agreed later.
    private Comparison? latest;

    private AgreedFindings(ImmutableHashSet<Finding> all, ImmutableList<Finding> concerns)
    {
        All = all;
        Concerns = concerns;
    }

    /// <summary>All of them.</summary>
    internal ImmutableHashSet<Finding> All { get; }

    /// <summary>The significant concerns among them, in order of the entries.</summary>
    internal ImmutableList<Finding> Concerns { get; }

    /// <summary>The same with one more.</summary>
    internal AgreedFindings With(Finding finding)
    {
        ImmutableHashSet<Finding> all = All.Add(finding);
        return ReferenceEquals(all, All)
            ? this
            : new(all, IsConcern(finding) ? Concerns.Add(finding) : Concerns) { latest = latest?.With(finding) };
    }

    /// <summary>Whether a report draws on none but these, and, where it requires a statement, on every concern.</summary>
    internal bool Bear(ReportLetter report)
    {
        Comparison? comparison = latest;
        if (!ReferenceEquals(comparison?.Report, report))
        {
            (int unknown, int missing) = (0, Concerns.Count);
            foreach (Finding finding in report.DrawnOn)
            {
                bool isKnown = All.Contains(finding);
                unknown += isKnown ? 0 : 1;
                missing -= isKnown && IsConcern(finding) ? 1 : 0;
            }

            latest = comparison = new(report, unknown, missing);
        }

        return comparison!.Unknown == 0 && (comparison.Missing == 0 || !report.StatementRequired);
    }

    private static bool IsConcern(Finding finding) => finding.Kind == FindingKind.SignificantConcern;

    /// <summary>How many findings of a report are not agreed, and how many agreed concerns are not in it.</summary>
    private sealed record Comparison(ReportLetter Report, int Unknown, int Missing)
    {
        internal Comparison With(Finding finding) =>
            Report.DrawnOn.Contains(finding) ? this with { Unknown = Unknown - 1 }
            : IsConcern(finding) ? this with { Missing = Missing + 1 }
            : this;
    }
}
