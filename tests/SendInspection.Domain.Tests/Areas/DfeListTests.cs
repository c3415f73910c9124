using CsvHelper;
using NodaTime.Text;

namespace SendInspection.Domain.Tests.Areas;

public class DfeListTests
{
    private static readonly LocalDatePattern British = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy");
    private static readonly LocalDate GssRegisterBegins = new(2009, 1, 1);

    [Theory]
    [InlineData("2016-05", 152)]
    [InlineData("2026-06", 153)]
    public void Every_line_of_the_list_is_in_the_register_of_its_day_and_no_other(string month, int count)
    {
        LocalAreas register = LocalAreas.On(YearMonthPattern.Iso.Parse(month).Value.OnDayOfMonth(1));
        Line[] listed = Read(month);
        Assert.Equal(count, listed.Length);
        Assert.Equal(listed, register.Select(Line.Of));
        Assert.Equal(count, register.Count);
    }

    private static Line[] Read(string month)
    {
        using CsvReader csv = CsvReader.FromFile(Path.Combine(AppContext.BaseDirectory, "Golden", $"local_areas_{month}.csv"));
        List<Line> lines = [];
        while (csv.Read())
        {
            lines.Add(new Line(
                csv.GetString("dfe_la_code"),
                csv.GetString("gss_code"),
                csv.GetString("name"),
                csv.GetString("region_code"),
                csv.GetString("region_name"),
                Day(csv.GetString("operative_from")) is { } from && from != GssRegisterBegins ? from : null,
                Day(csv.GetString("terminated_on"))));
        }

        return [.. lines];
    }

    private static LocalDate? Day(string text) => text.Length == 0 ? null : British.Parse(text).Value;

    private sealed record Line(string Code, string Gss, string Name, string RegionCode, string RegionName, LocalDate? From, LocalDate? Through)
    {
        internal static Line Of(LocalArea area) => new(
            area.Code.ToString(),
            area.GssCode.ToString(),
            area.Name,
            area.Region.GssCode().ToString(),
            area.Region.Name(),
            area.InForceFrom,
            area.InForceThrough);
    }
}
