using System.Diagnostics.CodeAnalysis;

namespace SendInspection.Domain;

/// <summary>The code by which official statistics know an area of England, such as E08000005 for Rochdale.</summary>
/// <remarks>
/// Codes come from <see cref="Parse"/> and <see cref="TryParse"/>; that one is well formed does not say that an area has it. <c>default</c>
/// is not a code: it is equal to none that was parsed, and reads "(none)".
/// </remarks>
public readonly record struct GssCode : IParsable<GssCode>
{
    private const char England = 'E';
    private const int Length = 9;

    private readonly string? value;

    private GssCode(string value) => this.value = value;

    /// <summary>Reads a code.</summary>
    /// <param name="text">A capital E and exactly eight digits 0 to 9.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static GssCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out GssCode code)
            ? code
            : throw new FormatException(
                $"Not the GSS code of an area of England: {text.Quoted()}. It is a capital E and eight digits 0 to 9, such as E08000005.");
    }

    /// <summary>Reads a code if the text is one.</summary>
    /// <param name="text">A capital E and exactly eight digits 0 to 9; anything else is refused.</param>
    /// <param name="code">The code, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out GssCode code)
    {
        bool valid = text is { Length: Length } && text[0] == England && text.Skip(1).All(char.IsAsciiDigit);
        code = valid ? new GssCode(text!) : default;
        return valid;
    }

    static GssCode IParsable<GssCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<GssCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GssCode result) =>
        TryParse(s, out result);

    /// <summary>The E and the eight digits.</summary>
    public override string ToString() => value ?? "(none)";
}
