using System.Globalization;
using Microsoft.CodeAnalysis.Emit;

namespace SendInspection.Domain.Mutation;

/// <summary>The library with all mutants of some folders compiled in.</summary>
internal sealed class MutatedLibrary
{
    private const string UnassignedVariable = "CS0165";

    private static readonly string[] Packages = ["NodaTime", "Stateless", "FluentValidation"];

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]);

    private MutatedLibrary(IReadOnlyList<Mutation> mutations, int leftOut, IReadOnlyList<Mutation> notCompiled)
    {
        Mutations = mutations;
        LeftOut = leftOut;
        NotCompiled = notCompiled;
    }

    internal IReadOnlyList<Mutation> Mutations { get; }

    /// <summary>How many places the settings leave out.</summary>
    internal int LeftOut { get; }

    /// <summary>What the compiler refused, so that it was taken back.</summary>
    internal IReadOnlyList<Mutation> NotCompiled { get; }

    /// <summary>Finds the mutations of the folders, and writes the library with them over the one that the tests were built with.</summary>
    /// <param name="sources">The folder of the library's project, which has been built.</param>
    /// <param name="folders">The folders to mutate.</param>
    /// <param name="settings">What to leave out.</param>
    /// <param name="tests">The folder of the built tests that the mutants are to be tried with.</param>
    internal static MutatedLibrary Build(string sources, IReadOnlyCollection<string> folders, Settings settings, string tests)
    {
        List<SyntaxTree> trees =
        [
            .. Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(sources, file).StartsWith("bin", StringComparison.Ordinal))
                .Where(file => !Path.GetRelativePath(sources, file).StartsWith("obj", StringComparison.Ordinal))
                .Concat(Directory.EnumerateFiles(Path.Combine(sources, "obj/Debug/net10.0"), "*.cs"))
                .Order(StringComparer.Ordinal)
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file)),
            CSharpSyntaxTree.ParseText(Switch.Source, Parsing, Path.Combine(sources, "MutantSwitch.cs")),
        ];
        CSharpCompilation whole = CSharpCompilation.Create(
            "SendInspection.Domain",
            trees,
            References(tests),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

        List<Mutation> found = [];
        Dictionary<string, int> seen = [];
        int leftOut = 0;
        foreach (SyntaxTree tree in trees.Where(tree => folders.Contains(FolderOf(sources, tree.FilePath))))
        {
            string file = Path.GetRelativePath(sources, tree.FilePath).Replace('\\', '/');
            foreach (Mutation mutation in new Mutations(whole.GetSemanticModel(tree)).In(tree.GetRoot()))
            {
                if (settings.LeavesOut(file, mutation.Node))
                {
                    leftOut++;
                    continue;
                }

                Mutation numbered = mutation with { File = file, Number = found.Count + 1 };
                int same = seen[numbered.Key] = seen.GetValueOrDefault(numbered.Key) + 1;
                Require(numbered);
                found.Add(same == 1 ? numbered : numbered with { Text = $"{numbered.Text} #{same}" });
            }
        }

        HashSet<Mutation> refused = [];
        List<Mutation> woven;
        while (true)
        {
            woven = [.. found.Where(mutation => !refused.Contains(mutation))];
            CSharpCompilation compilation = Woven(whole, woven);
            using MemoryStream library = new();
            EmitResult result = compilation.Emit(library);
            if (result.Success)
            {
                File.WriteAllBytes(Path.Combine(tests, "SendInspection.Domain.dll"), library.ToArray());
                return new MutatedLibrary(woven, leftOut, [.. refused]);
            }

            Dictionary<int, Mutation> byNumber = woven.ToDictionary(mutation => mutation.Number);
            int before = refused.Count;
            List<Diagnostic> errors = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
            foreach (Diagnostic error in errors)
            {
                refused.UnionWith(Culprits(error, byNumber));
            }

            if (refused.Count == before)
            {
                throw new InvalidOperationException($"The library does not compile, and no mutation is to blame: {errors[0]}");
            }
        }
    }

    /// <summary>What is woven in reads as what the report says; a tree that only looks like it would be a mutant that changes nothing.</summary>
    private static void Require(Mutation mutation)
    {
        bool isAsWritten = mutation.Replacement switch
        {
            ExpressionSyntax expression => SyntaxFactory.AreEquivalent(expression, SyntaxFactory.ParseExpression(expression.ToString())),
            StatementSyntax statement => SyntaxFactory.AreEquivalent(statement, SyntaxFactory.ParseStatement(statement.ToString())),
            PatternSyntax pattern => SyntaxFactory.ParseExpression($"it is {pattern}") is not IsPatternExpressionSyntax read || SyntaxFactory.AreEquivalent(pattern, read.Pattern),
            _ => true,
        };
        if (!isAsWritten)
        {
            throw new InvalidOperationException($"This mutation is not what it says: {mutation}");
        }
    }

    private static string FolderOf(string sources, string file) =>
        Path.GetRelativePath(sources, file).Split('/', '\\')[0];

    private static IEnumerable<MetadataReference> References(string tests) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(file => Path.GetFileName(file) is string name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "System.dll"))
            .Where(file => !file.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Concat(Packages.Select(package => Path.Combine(tests, $"{package}.dll")))
            .Select(file => MetadataReference.CreateFromFile(file));

    private static CSharpCompilation Woven(CSharpCompilation whole, List<Mutation> mutations)
    {
        ILookup<SyntaxNode, Mutation> byNode = mutations.ToLookup(mutation => mutation.Node);
        Weaver weaver = new(byNode);
        return mutations.Select(mutation => mutation.Node.SyntaxTree).Distinct().Aggregate(whole, (compilation, tree) =>
            compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create((CSharpSyntaxNode)weaver.Visit(tree.GetRoot())!, Parsing, tree.FilePath)));
    }

    /// <summary>The mutations that an error comes from: those it stands in, or else those of its member that can cause it from afar.</summary>
    private static List<Mutation> Culprits(Diagnostic error, Dictionary<int, Mutation> byNumber)
    {
        if (error.Location.SourceTree is not { } tree)
        {
            return [];
        }

        SyntaxNode place = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        List<Mutation> around = [.. place.AncestorsAndSelf().Select(Marked).FirstOrDefault(marked => marked.Count > 0) ?? []];
        SyntaxNode? member = place.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        List<Mutation> within = member is null ? [] : [.. member.DescendantNodesAndSelf().SelectMany(Marked)];
        string name = place.ToString();
        List<Mutation> assigning =
        [
            .. within.Where(mutation => mutation.Node is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && assignment.Left.ToString() == name),
            .. within.Where(mutation => mutation.Node.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Any(declared => declared.Identifier.Text == name)),
        ];
        if (error.Id == UnassignedVariable && assigning.Count > 0)
        {
            return assigning;
        }

        if (error.Id != UnassignedVariable && around.Count > 0)
        {
            return around;
        }

        List<Mutation> flow = [.. within.Where(mutation => mutation.Form is MutationForm.Statement or MutationForm.Arm or MutationForm.Pattern)];
        List<Mutation> constants = [.. byNumber.Values.Where(mutation => mutation.Form == MutationForm.Constant && ((FieldDeclarationSyntax)mutation.Node).Declaration.Variables[0].Identifier.Text == name)];
        return constants.Count > 0 ? constants : flow.Count > 0 ? flow : within;

        List<Mutation> Marked(SyntaxNode node) =>
            [.. node.GetAnnotations(Weaver.Mark).Select(mark => byNumber[int.Parse(mark.Data!, CultureInfo.InvariantCulture)])];
    }
}
