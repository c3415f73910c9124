using System.Diagnostics.CodeAnalysis;

namespace SendInspection.Domain;

/// <summary>The three digits by which the Department for Education knows a local authority, such as 354 for Rochdale.</summary>
/// <remarks>
/// Codes come from <see cref="Parse"/> and <see cref="TryParse"/>; that one is well formed does not say that an authority has it.
/// <c>default</c> is not a code: it is equal to none that was parsed, comes before them all, and reads "(none)".
/// </remarks>
public readonly record struct LocalAuthorityCode : IComparable<LocalAuthorityCode>, IParsable<LocalAuthorityCode>
{
    private const int Length = 3;

    private readonly string? digits;

    private LocalAuthorityCode(string digits) => this.digits = digits;

    /// <summary>Whether a code comes before another.</summary>
    public static bool operator <(LocalAuthorityCode left, LocalAuthorityCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether a code comes before another or is the same.</summary>
    public static bool operator <=(LocalAuthorityCode left, LocalAuthorityCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a code comes after another.</summary>
    public static bool operator >(LocalAuthorityCode left, LocalAuthorityCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether a code comes after another or is the same.</summary>
    public static bool operator >=(LocalAuthorityCode left, LocalAuthorityCode right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a code.</summary>
    /// <param name="text">Exactly three digits 0 to 9.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static LocalAuthorityCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out LocalAuthorityCode code)
            ? code
            : throw new FormatException(
                $"Not the DfE code of a local authority: {text.Quoted()}. It is exactly three digits 0 to 9, such as 354.");
    }

    /// <summary>Reads a code if the text is one.</summary>
    /// <param name="text">Exactly three digits 0 to 9; anything else is refused.</param>
    /// <param name="code">The code, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out LocalAuthorityCode code)
    {
        bool valid = text is { Length: Length } && text.All(char.IsAsciiDigit);
        code = valid ? new LocalAuthorityCode(text!) : default;
        return valid;
    }

    static LocalAuthorityCode IParsable<LocalAuthorityCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LocalAuthorityCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LocalAuthorityCode result) =>
        TryParse(s, out result);

    /// <summary>Compares two codes by their digits.</summary>
    /// <param name="other">The other code.</param>
    public int CompareTo(LocalAuthorityCode other) => string.CompareOrdinal(digits, other.digits);

    /// <summary>The digits as a number from 0 to 999; -1 where there is no code.</summary>
    internal int Number => digits is null ? -1 : ((digits[0] - '0') * 100) + ((digits[1] - '0') * 10) + digits[2] - '0';

    /// <summary>The three digits.</summary>
    public override string ToString() => digits ?? "(none)";
}
