using System.Globalization;
using System.Text;
using System.Text.Json;
using SendInspection.Domain.Tests.Cases;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>The published cases as a page to be read by people who do not read JSON.</summary>
public class CasesPage
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Fact]
    public void The_page_of_cases_is_as_the_files_are() => GeneratedDocsTests.IsUpToDate("docs/cases.md", Page());

    private static string Page()
    {
        StringBuilder page = new();
        page.Append("# Published cases\n");
        page.Append("Given these facts, on this day, this is due then, owed by them, because of that rule. Generated from the files in tests/SendInspection.Domain.Tests/Cases, which\n");
        page.Append("`CaseTests` holds against the library; do not edit. What is due was counted without the library. To add a case, add a file and run `WRITE_DOCS=1 dotnet test -- --filter-class \"*CasesPage\"`.\n");
        foreach (string name in CaseFile.Names)
        {
            CaseFile each = CaseFile.Read(name);
            page.Append(Invariant, $"\n## {name}\n{each.Title}.\n\n- Known: {each.Known}\n");
            page.Append(each.Chosen is null ? "" : $"- Chosen within what is known: {each.Chosen}\n");
            page.Append(each.NotKnown is null ? "" : $"- Not known: {each.NotKnown}.\n");
            page.Append("\n| no. | day | what happened |\n| --- | --- | --- |\n");
            foreach ((int index, JsonElement fact) in each.Facts.Index())
            {
                page.Append(Invariant, $"| {index + 1} | {fact.GetProperty("on").GetString()} | {Told(fact)} |\n");
            }

            foreach (CaseDay day in each.Days)
            {
                page.Append(Invariant, $"\nAs at **{day.AsAt}** the stage is *{Words(day.Stage)}*");
                page.Append(day.Breaches is { Length: > 0 } broken ? $", {string.Join(", ", broken.Select(rule => $"`{rule}`"))} has been broken" : "");
                page.Append(day.Owed.Length == 0 ? ", and nothing is owed.\n" : ", with these duties:\n\n| what | by whom | due on | status | rule | because |\n| --- | --- | --- | --- | --- | --- |\n");
                foreach (CaseDuty duty in day.Owed)
                {
                    string late = duty.WorkingDaysLate > 0 ? $", {(duty.WorkingDaysLate == 1 ? "1 working day" : $"{duty.WorkingDaysLate} working days")} late" : "";
                    page.Append(Invariant, $"| {Words(duty.Duty)} | {Words(duty.OwedBy)} | {duty.DueOn ?? "no day set"} | {Words(duty.Status)}{late} | `{duty.Rule}` | {duty.Because} |\n");
                }
            }
        }

        return page.ToString();
    }

    private static string Told(JsonElement fact)
    {
        string members = string.Join(", ", fact.EnumerateObject().Where(member => member.Name is not ("type" or "on")).Select(member => $"{member.Name} {Value(member.Value)}"));
        return Words(fact.GetProperty("type").GetString()!) + (members.Length > 0 ? $": {members}" : "");
    }

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array when value.GetArrayLength() == 0 => "none",
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Value)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(member => $"{member.Name} {Value(member.Value)}")),
        _ => value.GetRawText(),
    };

    private static string Words(string name) => name.Replace('-', ' ');
}
