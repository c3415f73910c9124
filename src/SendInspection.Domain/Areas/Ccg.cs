namespace SendInspection.Domain;

/// <summary>A clinical commissioning group, which commissioned health services for an area.</summary>
public sealed record Ccg
{
    /// <summary>Names a clinical commissioning group.</summary>
    /// <param name="code">Its code of three capital letters or digits, such as 01D.</param>
    /// <param name="name">Its name, such as NHS Heywood, Middleton and Rochdale CCG.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is no such code, or the name is empty or white space.</exception>
    public Ccg(string code, string name)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
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
                Rules.AreaCcgCode, $"{Quotation.Quoted(code)} is no code of a clinical commissioning group.", "Give three capital letters or digits, such as 01D.", nameof(Code));
        }
    }
}
