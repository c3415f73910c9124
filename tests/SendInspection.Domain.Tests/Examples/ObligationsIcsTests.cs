namespace SendInspection.Domain.Tests.Examples;

[Collection(nameof(ExamplesCollection))]
public class ObligationsIcsTests
{
    [Fact]
    public void The_duties_that_are_owed_become_whole_day_events()
    {
        var (exitCode, output, error) = Repository.Dotnet("run", "docs/examples/obligations-ics.cs");
        Assert.Equal((0, ""), (exitCode, error));

        // Long lines are folded: a line break and a space.
        string text = output.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR", text, StringComparison.Ordinal);
        string statement = Assert.Single(text.Split("BEGIN:VEVENT"), part => part.Contains("SUMMARY:Rochdale", StringComparison.Ordinal));
        Assert.Contains("DTSTART;VALUE=DATE:20170220", statement, StringComparison.Ordinal);
        Assert.Contains("regulation 4", statement, StringComparison.Ordinal);
        Assert.Equal(output, Repository.DotnetIn("fa_IR", "run", "--no-build", "docs/examples/obligations-ics.cs").Output);
    }
}
