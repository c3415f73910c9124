namespace SendInspection.Domain.Json;

/// <summary>What is wrong with a table, and where.</summary>
/// <param name="Row">The row, from 1; null when the fault is of the whole.</param>
/// <param name="Field">The path of the field in its row; null when the fault is of the whole row.</param>
/// <param name="Message">What is wrong and what would be right.</param>
/// <param name="Line">The line, from 1, of the faulty value, or of what it is missing from; null when it has no place in the text.</param>
/// <param name="Column">The column, from 1 and in UTF-16 units, where that value starts; null when it has no place in the text.</param>
public sealed record RowFault(int? Row, string? Field, string Message, int? Line = null, int? Column = null)
{
    /// <summary>The row, the field, what is wrong, and the place in the text.</summary>
    public override string ToString() => string.Concat(
        Row is { } row ? FormattableString.Invariant($"row {row}") : "",
        Row is null || Field is null ? "" : ", ",
        Field is null ? "" : $"field {Field}",
        Row is null && Field is null ? "" : ": ",
        Message) + (Line is null ? "" : FormattableString.Invariant($" (line {Line}, column {Column})"));
}
