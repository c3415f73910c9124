namespace SendInspection.Domain;

/// <summary>
/// Who commissions health services for an area: a clinical commissioning group (CCG) to June 2022, an integrated care board (ICB) from July 2022.
/// </summary>
public sealed record HealthCommissioner
{
    /// <summary>Names a health commissioner.</summary>
    /// <param name="code">Its code of three capital letters or digits, such as 01D or QOP.</param>
    /// <param name="name">Its name, such as NHS Heywood, Middleton and Rochdale CCG.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code does not have three capital letters or digits, or the name is empty, white space or not Unicode.</exception>
    public HealthCommissioner(string code, string name)
    {
        ArgumentNullException.ThrowIfNull(code);
        Require.Text(name);
        Refusal.ThrowIfAny(Check(code));
        Code = code;
        Name = name;
    }

    /// <summary>The code of three capital letters or digits.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    internal static IEnumerable<Refusal> Check(string code)
    {
        if (code.Length != 3 || !code.All(character => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character)))
        {
            yield return new Refusal(
                Rules.AreaCommissionerCode,
                $"{Quotation.Quoted(code)} is not the code of a health commissioner.",
                "Enter three capital letters or digits, for example 01D.",
                nameof(Code));
        }
    }
}
