using System.Text;

namespace SendInspection.Domain;

public sealed partial record AreaReport
{
    /// <summary>The report as Markdown, its parts in the order of published reports; no text can break the page, and paragraphs are kept.</summary>
    public override string ToMarkdown()
    {
        Framework edition = Framework.AreaSend2023;
        StringBuilder page = new();
        void Part(string markdown) => page.Append(markdown).Append("\n\n");
        void Section(string heading, string text)
        {
            Part($"## {heading}");
            Part(MarkdownText.Block(text));
        }

        Part($"# Area SEND inspection of {MarkdownText.Line(Area)} Local Area Partnership");
        Part($"Inspection dates: {InspectedInWords[0..1].ToLowerInvariant()}{InspectedInWords[1..]}  \nDate of the report: {DatedOn.Written()}");
        Section("Inspection outcome", edition.Outcomes.Single(each => each.Number == Outcome).Text);
        if (StatementRequired)
        {
            Part("The Chief Inspector requires the local area partnership to prepare and submit a priority action plan (area SEND) to address the "
                + $"areas for priority action. {MarkdownText.Line(LocalAuthority)} is the principal authority. The plan is to be submitted within "
                + FormattableString.Invariant($"{edition.Statement.WorkingDays} working days of receiving the final report (Assumed)."));
        }
        else
        {
            Part("The partnership is asked to update and publish its strategic plan based on the recommendations of this report.");
        }

        Section("Information about the local area partnership", Partnership);
        Section("What is it like to be a child or young person with special educational needs and/or disabilities (SEND) in this area?", Experience);
        Section("What is the area partnership doing that is effective?", Effective);
        Section("What does the area partnership need to do better?", Better);
        if (PriorityActions.Count > 0)
        {
            Part("## Areas for priority action");
            Part(Numbered(PriorityActions));
        }

        Part("## Areas for improvement");
        Part(Numbered(Improvements));
        Part("## Local area partnership details");
        Part(string.Join("\n", Icbs.Prepend(LocalAuthority).Select(body => "- " + MarkdownText.Line(body))));
        Part("## Information about this inspection");
        Part("This inspection was carried out at the request of the Secretary of State for Education under section 20(1)(a) of the Children Act 2004. "
            + "It was led by one of His Majesty’s Inspectors from Ofsted, with a team of inspectors from Ofsted and the Care Quality Commission (CQC).");
        Part("## Inspection team");
        IEnumerable<string> others = Team.Where(inspector => inspector != Lead).Select(inspector => $"- {MarkdownText.Line(inspector.Name)}, {inspector.Role.Name()}");
        page.Append(string.Join("\n", others.Prepend($"- {MarkdownText.Line(Lead.Name)}, {LeadTitle}, lead inspector"))).Append('\n');
        return page.ToString();
    }

    private static string Numbered(ValueList<AreaForAction> areas) => string.Join("\n", areas.Select((area, index) =>
    {
        string number = FormattableString.Invariant($"{index + 1}. ");
        string body = area.ResponsibleBody is null ? "" : $"{MarkdownText.Line(area.ResponsibleBody)}: ";
        return number + body + MarkdownText.Block(area.Text, indent: new string(' ', number.Length));
    }));
}
