namespace SendInspection.Domain.Tests.Areas;

public class CodeTests
{
    public static TheoryData<string> NotLocalAuthorityCodes => ["", " ", "35", "3540", " 354", "354 ", "35 4", "35a", "-35", "+35", "３５４", "٣٥٤"];

    public static TheoryData<string> NotGssCodes =>
        ["", " ", "E0800000", "E080000055", " E08000005", "E08000005 ", "e08000005", "W08000005", "080000055", "E０８００００００５", "E٠٨٠٠٠٠٠٥", "E0800000A"];

    [Theory]
    [InlineData("000")]
    [InlineData("354")]
    [InlineData("999")]
    public void A_local_authority_code_reads_back_as_it_was_written(string text)
    {
        Assert.Equal(text, LocalAuthorityCode.Parse(text).ToString());
        Assert.True(LocalAuthorityCode.TryParse(text, out LocalAuthorityCode code));
        Assert.Equal(LocalAuthorityCode.Parse(text), code);
        Assert.Equal(code, Generically<LocalAuthorityCode>(text));
    }

    [Theory, MemberData(nameof(NotLocalAuthorityCodes))]
    public void What_is_not_three_digits_is_no_local_authority_code(string text)
    {
        FormatException refused = Assert.Throws<FormatException>(() => LocalAuthorityCode.Parse(text));
        Assert.Contains($"\"{text}\"", refused.Message, StringComparison.Ordinal);
        Assert.Contains("exactly three digits 0 to 9", refused.Message, StringComparison.Ordinal);
        Assert.False(LocalAuthorityCode.TryParse(text, out LocalAuthorityCode code));
        Assert.Equal(default, code);
    }

    [Theory]
    [InlineData("E08000005")]
    [InlineData("E12000009")]
    public void A_GSS_code_reads_back_as_it_was_written(string text)
    {
        Assert.Equal(text, GssCode.Parse(text).ToString());
        Assert.True(GssCode.TryParse(text, out GssCode code));
        Assert.Equal(GssCode.Parse(text), code);
        Assert.Equal(code, Generically<GssCode>(text));
    }

    [Theory, MemberData(nameof(NotGssCodes))]
    public void What_is_not_a_capital_E_and_eight_digits_is_no_GSS_code(string text)
    {
        FormatException refused = Assert.Throws<FormatException>(() => GssCode.Parse(text));
        Assert.Contains($"\"{text}\"", refused.Message, StringComparison.Ordinal);
        Assert.Contains("a capital E and eight digits 0 to 9", refused.Message, StringComparison.Ordinal);
        Assert.False(GssCode.TryParse(text, out GssCode code));
        Assert.Equal(default, code);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller_for_Parse_and_no_code_for_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => LocalAuthorityCode.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => GssCode.Parse(null!));
        Assert.False(LocalAuthorityCode.TryParse(null, out _));
        Assert.False(GssCode.TryParse(null, out _));
    }

    [Fact]
    public void The_default_is_no_code_and_says_so()
    {
        Assert.Equal("(none)", default(LocalAuthorityCode).ToString());
        Assert.Equal("(none)", default(GssCode).ToString());
        Assert.False(LocalAreas.On(new LocalDate(2016, 5, 1)).TryFind(default(LocalAuthorityCode), out _));
        Assert.False(LocalAreas.On(new LocalDate(2016, 5, 1)).TryFind(default(GssCode), out _));
        Assert.True(default(LocalAuthorityCode) < LocalAuthorityCode.Parse("000"));
    }

    [Fact]
    public void Local_authority_codes_are_ordered_by_their_digits()
    {
        LocalAuthorityCode low = LocalAuthorityCode.Parse("201");
        LocalAuthorityCode high = LocalAuthorityCode.Parse("943");
        Assert.True(low < high && low <= high && high > low && high >= low);
        Assert.False(high < low || high <= low || low > high || low >= high);
        LocalAuthorityCode same = LocalAuthorityCode.Parse("201");
        Assert.True(low <= same && low >= same);
        Assert.False(low < same || low > same);
        Assert.Equal(0, low.CompareTo(LocalAuthorityCode.Parse("201")));
    }

    [Fact]
    public void Every_region_has_a_name_and_a_code_of_its_own_and_what_is_none_has_neither()
    {
        Region[] regions = Enum.GetValues<Region>();
        Assert.Equal(9, regions.Length);
        Assert.Equal(Enumerable.Range(1, 9).Select(number => $"E1200000{number}"), regions.Select(region => region.GssCode().ToString()));
        Assert.Equal(regions.Select(region => region.ToString()), regions.Select(Squeezed), StringComparer.OrdinalIgnoreCase);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Region)9).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Region)(-1)).GssCode());
    }

    private static string Squeezed(Region region) => region.Name().Replace(" ", "", StringComparison.Ordinal);

    private static T Generically<T>(string text)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(text, null, out T? parsed));
        Assert.Equal(T.Parse(text, null), parsed);
        return parsed;
    }
}
