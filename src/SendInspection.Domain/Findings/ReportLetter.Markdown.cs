using System.Text;

namespace SendInspection.Domain;

public sealed partial record ReportLetter
{
    /// <summary>
    /// The letter as Markdown, to be sent: names and narratives are escaped, so that no text can break the page, and paragraphs are kept.
    /// </summary>
    public override string ToMarkdown()
    {
        StringBuilder page = new();
        void Part(string markdown) => page.Append(markdown).Append("\n\n");
        void Bullets(string heading, IEnumerable<Finding> findings)
        {
            string items = string.Join("\n", findings.Select(finding => "- " + MarkdownText.Block(finding.Narrative, indent: "  ")));
            if (items.Length > 0)
            {
                Part(heading);
                Part(items);
            }
        }

        Part($"# Joint local area SEND inspection in {MarkdownText.Line(Area)}");
        Part(DatedOn.Written());
        Part(string.Join("\n", Ccgs.Prepend(LocalAuthority).Select(addressee => "- " + MarkdownText.Line(addressee))));
        Part("Dear colleagues,");
        Part(Introduction);
        Part(MarkdownText.Block(Opening));
        foreach (EvaluationQuestion question in Framework.Send2016.Questions)
        {
            Part($"## {question.Text}");
            Part(MarkdownText.Block(Narratives.Single(narrative => narrative.Question == question.Code).Text));
            Bullets("### Strengths", Strengths.Where(finding => finding.Question == question.Code));
            Bullets("### Areas for development", AreasForDevelopment.Where(finding => finding.Question == question.Code));
        }

        if (StatementRequired)
        {
            Part("## Written statement of action");
            Part("The inspection raises significant concerns. A written statement of action is required, for which "
                + $"{MarkdownText.Line(LocalAuthority)} is the principal authority. The local area and the clinical commissioning groups are "
                + FormattableString.Invariant($"responsible for submitting it to Ofsted within {Framework.Send2016.Statement.WorkingDays} working days of receiving the final report. ")
                + "It must be published on the relevant local area websites. It must address these significant concerns:");
            Part(string.Join("\n", KeyBullets.Select((finding, index) => FormattableString.Invariant($"{index + 1}. {Numbered(finding, index)}"))));
        }

        Part("Yours sincerely,");
        page.Append(MarkdownText.Line(Lead.Name)).Append("\\\n").Append(LeadTitle).Append(", lead inspector\n");
        return page.ToString();
    }

    private string Introduction =>
        InspectedInWords
        + $", Ofsted and the Care Quality Commission (CQC) inspected the local area of {MarkdownText.Line(Area)} jointly, "
        + "to see how effectively it identifies and meets the needs of children and young people who have special educational needs "
        + "and/or disabilities, as the Children and Families Act 2014 requires.";

    private static string Numbered(Finding finding, int index) =>
        MarkdownText.Block(finding.Narrative, indent: new string(' ', FormattableString.Invariant($"{index + 1}. ").Length));
}
