using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes a date as ISO 8601 has it; by hand where the year has no sign, since a history is mostly dates.</summary>
internal sealed class DateCodec : Codec<LocalDate>
{
    private const int Length = 10;

    internal override LocalDate ReadValue(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Unexpected(ref reader, reading, "A date");
        }

        if (!reader.HasValueSequence && TryParse(reader.ValueSpan, out LocalDate date))
        {
            return date;
        }

        return IsoDate.Read(reader.GetString()) is { } read
            ? read
            : Refuse(ref reader, reading, $"{Token.Describe(ref reader)} is not a date. Enter a date as yyyy-MM-dd, for example \"2016-09-23\".");
    }

    internal override void WriteValue(Utf8JsonWriter writer, LocalDate value)
    {
        if (value.Calendar != CalendarSystem.Iso)
        {
            throw new JsonException($"{LocalDatePattern.FullRoundtrip.Format(value)} is not of the ISO calendar.");
        }

        if (value.Year < 1)
        {
            writer.WriteStringValue(value.Iso());
            return;
        }

        Span<byte> text = stackalloc byte[Length];
        (int year, int month, int day) = (value.Year, value.Month, value.Day);
        Put(text, 0, year / 100);
        Put(text, 2, year % 100);
        text[4] = (byte)'-';
        Put(text, 5, month);
        text[7] = (byte)'-';
        Put(text, 8, day);
        writer.WriteStringValue(text);
    }

    public override JsonObject Schema() => new() { ["type"] = "string", ["format"] = "date" };

    private static void Put(Span<byte> text, int place, int number)
    {
        text[place] = (byte)('0' + (number / 10));
        text[place + 1] = (byte)('0' + (number % 10));
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = (Two(text, 0) * 100) + Two(text, 2), month = Two(text, 5), day = Two(text, 8);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    // Less than any date when a digit is none.
    private static int Two(ReadOnlySpan<byte> text, int place)
    {
        int tens = text[place] - '0', ones = text[place + 1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -100_000;
    }
}
