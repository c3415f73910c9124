using System.Text.Json;

namespace SendInspection.Domain.Mutation;

/// <summary>What tests/mutation.json says: how many mutants of a folder must be killed, and which count for nothing.</summary>
/// <param name="Thresholds">By folder, the least percentage to be killed of the mutants that are not equivalent.</param>
/// <param name="ExcludedTests">Tests that must not count, such as those that start other processes or compare times: a namespace, a class or a method.</param>
/// <param name="LeftOut">Members of the library that are not mutated.</param>
/// <param name="Equivalent">Mutants that no test can kill.</param>
internal sealed record Settings(
    Dictionary<string, double> Thresholds, List<Reasoned> ExcludedTests, List<LeftOutMember> LeftOut, List<EquivalentMutant> Equivalent)
{
    internal static Settings Read(string file) => JsonSerializer.Deserialize<Settings>(File.ReadAllText(file), JsonSerializerOptions.Web)!;

    internal bool LeavesOut(string file, SyntaxNode node) =>
        LeftOut.Any(entry => entry.File == file && node.Ancestors().OfType<MemberDeclarationSyntax>().Any(member => NameOf(member) == entry.Member));

    internal bool IsEquivalent(Mutation mutation) => Equivalent.Any(entry => entry.Key == mutation.Key);

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };
}

/// <summary>A name, and why it is on the list.</summary>
internal sealed record Reasoned(string Name, string Reason);

/// <summary>A member that is not mutated: a method, a property, a field or a type.</summary>
internal sealed record LeftOutMember(string File, string Member, string Reason);

/// <summary>A mutant that behaves as the library does: where its line reads as it does, what the mutation is, and the proof.</summary>
internal sealed record EquivalentMutant(string File, string Line, string Mutation, string Reason)
{
    internal string Key => $"{File}|{Line}|{Mutation}";
}
