using System.Globalization;
using System.Reflection;
using System.Text;
using SendInspection.Domain.Tests.Docs;

namespace SendInspection.Domain.Tests.Findings;

/// <summary>The taxonomy against the bullets of the slides.</summary>
public class ThemeTests
{
    public static TheoryData<int> Bullets => [.. Enumerable.Range(0, SlideBullets.All.Count)];

    [Fact]
    public void Every_bullet_belongs_to_exactly_one_theme_and_every_theme_has_a_bullet()
    {
        Assert.Equal(42, SlideBullets.All.Select(bullet => bullet.Text).Distinct().Count());
        Assert.Equal(42, SlideBullets.All.Count);
        Assert.Equal(
            Theme.All.Select(theme => theme.Id).Order(StringComparer.Ordinal),
            SlideBullets.All.Select(bullet => bullet.Theme).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_taxonomy_is_closed_and_lists_every_theme_once()
    {
        IEnumerable<Theme> fields = typeof(Theme).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Theme)field.GetValue(null)!);
        Assert.Equal(fields, Theme.All);
        Assert.Equal(35, Theme.All.Select(theme => theme.Id).Distinct().Count());
        Assert.Equal(35, Theme.All.Select(theme => theme.Name).Distinct().Count());
        Assert.Empty(typeof(Theme).GetConstructors());
        Assert.All(Theme.All, theme => Assert.Same(theme, Theme.FromId(theme.Id)));
        Assert.Null(Theme.FromId(null));
        Assert.Null(Theme.FromId("LOCAL-OFFER"));
    }

    [Fact]
    public void Every_theme_cites_the_first_slide_that_has_it_and_a_question_of_the_framework_or_none() => Assert.All(Theme.All, theme =>
    {
        SlideBullet first = SlideBullets.All.First(bullet => bullet.Theme == theme.Id);
        Assert.Equal(Source.KeyMessages2017, theme.Citation.Source);
        Assert.Equal($"slide \"{Slide(first)}\"", theme.Citation.Clause);
        Assert.Contains(theme.Question, Framework.Send2016.Questions.Select(question => question.Code).Append(null));
        Assert.Equal(theme.Name, theme.ToString());
    });

    [Theory, MemberData(nameof(Bullets))]
    public void Every_bullet_can_be_recorded_as_a_finding_and_reported_in_a_letter(int number)
    {
        SlideBullet bullet = SlideBullets.All[number];
        Finding finding = new(
            bullet.Question, bullet.Kind, Theme.FromId(bullet.Theme)!, bullet.Sector, bullet.AgeBand, bullet.Text, Invented.ThreeKinds,
            [Invented.Lead, Invented.Ofsted, Invented.Cqc], bullet.Groups, bullet.PrimaryNeeds, bullet.District);
        Assert.Empty(finding.CheckAgreement(Invented.Team));
        Assert.Contains(finding, Invented.Letter(findings: [.. Invented.Findings, finding]).Findings);
    }

    [Fact]
    public void The_bullets_use_every_age_band_and_every_group()
    {
        Assert.Equal(Enum.GetValues<AgeBand>(), SlideBullets.All.Select(bullet => bullet.AgeBand).Distinct().Order());
        Assert.Equal(Enum.GetValues<FindingGroup>(), SlideBullets.All.SelectMany(bullet => bullet.Groups).Distinct().Order());
    }

    [Fact]
    public void The_page_of_themes_is_as_the_taxonomy_is()
    {
        StringBuilder page = new();
        page.Append("# Themes\nWhere each bullet of the slides on strengths, weaknesses and health belongs. Generated from `Theme.All` and the golden list of bullets; do not edit.\n\n");
        page.Append("| slide | bullet | theme | question |\n| --- | --- | --- | --- |\n");
        foreach (SlideBullet bullet in SlideBullets.All)
        {
            Theme theme = Theme.FromId(bullet.Theme)!;
            string opening = string.Join(' ', bullet.Text.Split(' ').Take(9));
            page.Append(CultureInfo.InvariantCulture, $"| {bullet.Slide} | {opening}{(opening == bullet.Text ? "" : " …")} | {theme.Name} (`{theme.Id}`) | {theme.Question ?? "any"} |\n");
        }

        GeneratedDocsTests.IsUpToDate("docs/themes.md", page.ToString());
    }

    private static string Slide(SlideBullet bullet) => bullet.Slide.Replace(" (continued)", "", StringComparison.Ordinal);
}
