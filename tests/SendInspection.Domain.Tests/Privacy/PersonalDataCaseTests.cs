namespace SendInspection.Domain.Tests.Privacy;

public class PersonalDataCaseTests
{
    /// <summary>A harmful line counts as found only if one match of its kind covers its whole value.</summary>
    [Fact]
    public void At_least_95_in_100_harmful_lines_are_found()
    {
        PersonalDataCase[] harmful = [.. PersonalDataCases.All.Where(line => line.Kind is not null)];
        string[] missed = [.. harmful.Where(line => !line.IsFound).Select(line => $"{line.Kind}: {line.Text} ({line.Reason})")];
        Assert.True(missed.Length * 100 <= harmful.Length * 5, $"{missed.Length} of {harmful.Length} missed:\n{string.Join('\n', missed)}");
    }

    /// <summary>A harmless line counts as an alarm if there is any match, whatever its kind.</summary>
    [Fact]
    public void At_most_2_in_100_harmless_lines_raise_an_alarm()
    {
        PersonalDataCase[] harmless = [.. PersonalDataCases.All.Where(line => line.Kind is null)];
        string[] alarms = [.. harmless.Where(line => line.IsFound).Select(line => $"{line.Text} ({line.Reason}): {string.Join(", ", PersonalDataCheck.Find(line.Text))}")];
        Assert.True(alarms.Length * 100 <= harmless.Length * 2, $"{alarms.Length} of {harmless.Length}:\n{string.Join('\n', alarms)}");
    }

    [Fact]
    public void There_are_at_least_300_lines_with_a_reason_each_and_30_of_every_kind()
    {
        Assert.True(PersonalDataCases.All.Count >= 300);
        Assert.All(PersonalDataCases.All, line => Assert.NotEmpty(line.Reason));
        Assert.All(PersonalDataCases.All, line => Assert.Equal(line.Kind is not null, line.Start >= 0 && line.End > line.Start));
        Assert.Equal(PersonalDataCases.All.Count, PersonalDataCases.All.Select(line => line.Text).Distinct().Count());
        Assert.All(Enum.GetValues<PersonalDataKind>(), kind => Assert.True(PersonalDataCases.All.Count(line => line.Kind == kind) >= 30));
    }
}
