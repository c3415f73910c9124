using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>The tables of docs/process.md: what the process, the refusals and the stories show.</summary>
internal static partial class ProcessTables
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    internal static string Steps(string id)
    {
        (Framework edition, InspectionProcess process) = Of(id);
        Dictionary<InspectionStep, string> facts = StoriesOf(id).SelectMany(story => story).OfType<Milestone>()
            .GroupBy(fact => fact.Step).ToDictionary(group => group.Key, group => group.First().GetType().Name);
        StringBuilder table = new();
        table.Append("| step | fact | from | to | rules that the tests break here, besides the order of steps and of dates |\n| --- | --- | --- | --- | --- |\n");
        foreach (InspectionStep step in Enum.GetValues<InspectionStep>())
        {
            InspectionStage[] from = [.. process.Stages.Where(stage => process.After(stage, step) is not null)];
            if (from.Length == 0)
            {
                continue;
            }

            IEnumerable<string> to = from
                .Select(stage => process.After(stage, step) == stage ? "the same" : process.After(stage, step)!.Value.Name(edition.Words)).Distinct();

            // What can refuse a step is what the tests of refusals show.
            IEnumerable<string> rules = CasesOf(id).Where(each => each.Refused is Milestone milestone && milestone.Step == step).SelectMany(each => each.By)
                .Where(rule => rule != Rules.OrderOfSteps && rule != Rules.OrderOfDates).Distinct().Select(rule => $"`{rule.Id}`");
            table.Append(
                Invariant,
                $"| {step.Name(edition.Words)} | `{facts[step]}` | {string.Join("; ", from.Select(stage => stage.Name(edition.Words)))} | {string.Join("; ", to)} | {string.Join(", ", rules)} |\n");
        }

        return table.ToString();
    }

    /// <summary>Who owes what: whatever is owed on some day of some story.</summary>
    internal static string Duties(string id)
    {
        StringBuilder table = new();
        table.Append("| duty | owed by | by when | rule |\n| --- | --- | --- | --- |\n");
        IEnumerable<string> rows = Owed(id)
            .OrderBy(duty => duty.Duty)
            .Select(duty => string.Create(Invariant, $"| {duty.What} | {duty.Who} | {When(duty)} | `{duty.Rule.Id}` |\n"))
            .Distinct();
        return table.AppendJoin("", rows).ToString();
    }

    internal static IEnumerable<Obligation> Owed(string id) => StoriesOf(id)
        .SelectMany(story => Enumerable.Range(1, story.Length).Select(length => Stories.Play(story.Take(length))))
        .SelectMany(inspection => inspection.Obligations(inspection.LatestOn!.Value.PlusDays(90), Stories.Calendar));

    private static string When(Obligation duty)
    {
        if (duty.Due?.Latest is not { } due)
        {
            return "no source sets a day";
        }

        Match start = Started().Match(due.Explain()), length = Counted().Match(due.Explain());
        string kind = due.Kind == TimeLimitKind.Duty ? "" : $", {(due.Kind == TimeLimitKind.Target ? "a target" : "an expected interval")}";
        return $"{length.Groups[2]} {(length.Groups[1].Length > 0 ? "before" : "after")} {start.Groups[1]}{kind}{(duty.Rule.IsAssumed ? " (Assumed)" : duty.Rule.SeeAlso?.IsAssumed == true ? " (partly Assumed)" : "")}";
    }

    private static (Framework Edition, InspectionProcess Process) Of(string id)
    {
        Framework edition = Framework.All.Single(each => each.Id == id);
        return (edition, InspectionProcess.Of(edition));
    }

    private static InspectionEvent[][] StoriesOf(string id) => id == Framework.Send2016.Id ? Stories.All : Stories.All2023;

    private static (string Case, InspectionEvent[] Before, InspectionEvent Refused, Rule[] By)[] CasesOf(string id) =>
        id == Framework.Send2016.Id ? RefusalCases.Of2016 : RefusalCases2023.All;

    [GeneratedRegex("^Started: (.+) on [0-9-]+, which is not counted.$", RegexOptions.Multiline)]
    private static partial Regex Started();

    [GeneratedRegex("^Counted( back)?: ([0-9]+ (?:months|working days))", RegexOptions.Multiline)]
    private static partial Regex Counted();
}
