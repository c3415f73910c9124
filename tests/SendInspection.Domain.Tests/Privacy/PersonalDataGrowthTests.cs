namespace SendInspection.Domain.Tests.Privacy;

public class PersonalDataGrowthTests
{
    private const int Smallest = 4_096;
    private const int LeastRounds = 2;
    private const int MostRounds = 100;
    private const double Exponent = 1.2;
    private static readonly int[] Times = [1, 2, 4, 8];
    private static readonly string Hidden = new('\u200B', 40);

    /// <summary>Parts that make texts to be read again and again, or from far away, were they read without a bound.</summary>
    public static TheoryData<string> Parts =>
    [
        "1", "1 ", "1-", "| 1 ", "٣", "𝟏", "943 476 5918 ", "NHS 9 4 3 4 7 6 5 9 1 8 ", "4420 ", "+44 (0)", "0161,", "O7", "A 801 200 ", "M1 1A", "B L 9 ",
        "@", "a@", "a@b.", "jane @ ", "at a.", "dot ", "a at b DOT ", "[dot]", "(at)a.", "<", "&#", "%4", "\\.", "a", "\uD835", "\u200B",
        "b. ", "b. 1/1/2001 ", "1/1/2001 |", "born\t", "DOB|1/1/2001\n", "born 1 ", "on the 1/1/2001 ", "DOB (", "12 March ", "was 7 on 1 May ",
        " ", "\n", ".", "_", ". ", "*", "&nbsp;", "&shy;", "d\u00ADot ", "DOB. ", "DOB 1/1/2001, ", "1/1/2001 DOB. ", "1,", "1,234,", "1/", "a school and was born on 1/1/2001 ",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_text_made_of_one_part_is_read_in_linear_time_and_memory(string part) => IsLinear(length => Repeated(part, length));

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("@")]
    [InlineData("a@b.")]
    [InlineData("at a.")]
    [InlineData("b. 1/1/2001 ")]
    [InlineData("M1 ")]
    [InlineData("0161 ")]
    public void A_text_with_characters_without_width_is_read_in_linear_time_and_memory(string part) => IsLinear(length => Repeated(part + Hidden, length));

    [Fact]
    public void Digits_apart_by_longer_and_longer_runs_without_width_are_read_in_linear_time_and_memory() =>
        IsLinear(length => Repeated("9" + new string('\u200B', length / 16), length));

    [Fact]
    public void Many_candidates_before_a_long_run_without_width_are_read_in_linear_time_and_memory() =>
        IsLinear(length => Repeated("a@1 2 b. 1/1/2001 (at)0161 M1 ", length / 2) + new string('\u200B', length / 2));

    [Theory]
    [InlineData("1", " ")]
    [InlineData("NHS 485", "\n")]
    [InlineData("DOB", ".")]
    [InlineData("1/1/2001", "_")]
    [InlineData("a@", " ")]
    [InlineData("jane at a", "&nbsp;")]
    public void A_text_with_a_thousand_blanks_or_leaders_after_each_part_is_read_in_linear_time_and_memory(string part, string blank) =>
        // From a length at which the end of the text, where a reading breaks off early, no longer shows.
        IsLinear(length => Repeated(part + Repeated(blank, 1_000), length * 16));

    [Theory]
    [InlineData(" ")]
    [InlineData("\t\n")]
    [InlineData(".")]
    [InlineData("*")]
    public void Many_candidates_before_a_long_run_of_blanks_or_leaders_are_read_in_linear_time_and_memory(string blank) =>
        IsLinear(length => Repeated("a@1 2 b. 1/1/2001 (at)0161 M1 ", length / 2) + Repeated(blank, length / 2));

    [Fact]
    public void A_table_with_a_heading_of_many_columns_and_a_long_row_of_dates_is_read_in_linear_time_and_memory() =>
        IsLinear(length => Repeated("born|", length / 2) + "\n" + Repeated("1/1/01|", length / 2));

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];

    /// <summary>
    /// From a text to one two, four and eight times as long, neither time nor memory grows by a power of 1.2. Eight short texts are timed against one
    /// long one, which is as much to read; of many rounds the best counts, in time of this thread alone, so that what else the machine does doesn't.
    /// </summary>
    private static void IsLinear(Func<int, string> text)
    {
        string[][] texts = [.. Times.Select(times => Enumerable.Range(0, Times[^1] / times).Select(_ => text(Smallest * times)).ToArray())];
        double[] best = [.. Times.Select(_ => double.MaxValue)];
        double exponent = double.MaxValue;
        for (int round = 0; round < MostRounds && exponent >= Exponent; round++)
        {
            for (int size = 0; size < best.Length; size++)
            {
                best[size] = Math.Min(best[size], Time(texts[size]));
            }

            exponent = round < LeastRounds ? double.MaxValue : Enumerable.Range(1, Times.Length - 1).Max(size => 1 + Math.Log(best[size] / best[0], Times[size]));
        }

        Assert.True(exponent < Exponent, $"The time grows by a power of {exponent:F2}: {string.Join(", ", best)} s for as much text in parts that double.");
        long[] bytes = [.. texts.Select(each => Allocated(each[0]))];
        Assert.True(bytes[^1] <= (bytes[0] * Math.Pow(Times[^1], Exponent)) + 4_096, $"Memory grows from {bytes[0]} to {bytes[^1]} bytes.");
    }

    private static double Time(string[] texts)
    {
        double started = ThreadClock.Seconds;
        foreach (string text in texts)
        {
            PersonalDataCheck.Find(text.AsSpan());
        }

        return ThreadClock.Seconds - started;
    }

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        PersonalDataCheck.Find(text.AsSpan());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("é")]
    public void A_long_run_of_digits_before_what_is_no_plain_character_is_read_in_linear_time_and_memory(string end) =>
        IsLinear(length => Repeated("1", length) + end);
}
