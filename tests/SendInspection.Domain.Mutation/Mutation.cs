namespace SendInspection.Domain.Mutation;

/// <summary>How a mutation is switched on where it stands.</summary>
internal enum MutationForm
{
    /// <summary>Another expression instead of this one.</summary>
    Expression,

    /// <summary>A condition that is always true.</summary>
    True,

    /// <summary>A condition that is always false.</summary>
    False,

    /// <summary>Another statement, or none, instead of this one.</summary>
    Statement,

    /// <summary>Another pattern in an arm or a case.</summary>
    Pattern,

    /// <summary>An arm or a case that never matches.</summary>
    Arm,

    /// <summary>Another value of a constant.</summary>
    Constant,
}

/// <summary>One change to one place of the library, which a test should notice.</summary>
/// <param name="Node">The place in the unchanged source.</param>
/// <param name="Form">How it is switched on.</param>
/// <param name="Replacement">What stands there instead, where the form needs something.</param>
/// <param name="Text">The change in words, such as <c>`a &lt; b` → `a &lt;= b`</c>.</param>
internal sealed record Mutation(SyntaxNode Node, MutationForm Form, SyntaxNode? Replacement, string Text)
{
    /// <summary>Which of the mutants it is: what the environment variable names.</summary>
    internal int Number { get; init; }

    /// <summary>The file, by its path from the folder of the sources.</summary>
    internal string File { get; init; } = "";

    internal string Folder => File[..File.IndexOf('/', StringComparison.Ordinal)];

    internal int Line => Node.SyntaxTree.GetLineSpan(Node.Span).StartLinePosition.Line + 1;

    /// <summary>The line of the source where the place starts, without its margins: it stays the same when lines above it come and go.</summary>
    internal string LineText => Node.SyntaxTree.GetText().Lines[Line - 1].ToString().Trim();

    internal string Key => $"{File}|{LineText}|{Text}";

    public override string ToString() => $"{File}:{Line}: {Text}";
}
