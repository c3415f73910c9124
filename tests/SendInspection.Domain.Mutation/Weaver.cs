using System.Globalization;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SendInspection.Domain.Mutation;

/// <summary>Writes every mutation of a file into it, each behind its number.</summary>
/// <remarks>What stands instead is made of the unchanged source, so that the text grows with the number of mutations and no faster.</remarks>
internal sealed class Weaver(ILookup<SyntaxNode, Mutation> mutations) : CSharpSyntaxRewriter
{
    /// <summary>The kind of the annotation that tells in the woven source which mutation a place belongs to.</summary>
    internal const string Mark = "mutation";

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        SyntaxNode? visited = base.Visit(node);
        if (node is null || !mutations[node].Any())
        {
            return visited;
        }

        return visited switch
        {
            ExpressionSyntax expression => Changed(node, expression),
            StatementSyntax statement => mutations[node].Aggregate(statement, Switched),
            FieldDeclarationSyntax field => Property(field, mutations[node]),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        SwitchExpressionSyntax visited = (SwitchExpressionSyntax)base.VisitSwitchExpression(node)!;
        return visited.WithArms(SeparatedList(node.Arms.Zip(visited.Arms).SelectMany(pair => Arms(pair.First, pair.Second))));
    }

    public override SyntaxNode? VisitSwitchSection(SwitchSectionSyntax node)
    {
        SwitchSectionSyntax visited = (SwitchSectionSyntax)base.VisitSwitchSection(node)!;
        return visited.WithLabels(List(node.Labels.Zip(visited.Labels).SelectMany(pair => Labels(pair.First, pair.Second))));
    }

    private ExpressionSyntax Changed(SyntaxNode node, ExpressionSyntax expression)
    {
        ExpressionSyntax result = expression;
        foreach (Mutation mutation in mutations[node].OrderBy(mutation => mutation.Form))
        {
            ExpressionSyntax changed = mutation.Form switch
            {
                MutationForm.True => BinaryExpression(SyntaxKind.LogicalOrExpression, InBrackets(result), On(mutation)),
                MutationForm.False => BinaryExpression(SyntaxKind.LogicalAndExpression, InBrackets(result), Off(mutation)),
                _ => ConditionalExpression(On(mutation), InBrackets((ExpressionSyntax)mutation.Replacement!), InBrackets(result)),
            };
            result = Marked(ParenthesizedExpression(changed), mutation);
        }

        return result.WithTriviaFrom(expression);
    }

    private static StatementSyntax Switched(StatementSyntax statement, Mutation mutation) => Marked(
        Block(IfStatement(On(mutation), Block((StatementSyntax)mutation.Replacement!), ElseClause(Block(statement)))), mutation);

    private static PropertyDeclarationSyntax Property(FieldDeclarationSyntax field, IEnumerable<Mutation> values)
    {
        VariableDeclaratorSyntax variable = field.Declaration.Variables[0];
        ExpressionSyntax value = values.Aggregate(variable.Initializer!.Value, (rest, mutation) =>
            Marked(ParenthesizedExpression(ConditionalExpression(On(mutation), (ExpressionSyntax)mutation.Replacement!, rest)), mutation));
        SyntaxToken constant = field.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.ConstKeyword));
        return PropertyDeclaration(field.Declaration.Type, variable.Identifier.WithTrailingTrivia(Space))
            .WithModifiers(field.Modifiers.Replace(constant, Token(constant.LeadingTrivia, SyntaxKind.StaticKeyword, constant.TrailingTrivia)))
            .WithExpressionBody(ArrowExpressionClause(value))
            .WithSemicolonToken(Token(SyntaxKind.SemicolonToken));
    }

    private IEnumerable<SwitchExpressionArmSyntax> Arms(SwitchExpressionArmSyntax arm, SwitchExpressionArmSyntax visited)
    {
        List<Mutation> all = [.. mutations[arm]];
        foreach (Mutation mutation in all.Where(mutation => mutation.Form == MutationForm.Pattern))
        {
            yield return Marked(
                arm.WithPattern((PatternSyntax)mutation.Replacement!).WithWhenClause(When(On(mutation), arm.WhenClause)), mutation);
        }

        yield return all.Aggregate(visited, (rest, mutation) => Marked(rest.WithWhenClause(When(Off(mutation), rest.WhenClause)), mutation));
    }

    private IEnumerable<SwitchLabelSyntax> Labels(SwitchLabelSyntax label, SwitchLabelSyntax visited)
    {
        List<Mutation> all = [.. mutations[label]];
        if (all.Count == 0)
        {
            yield return visited;
            yield break;
        }

        SyntaxToken colon = Token(SyntaxKind.ColonToken);
        CasePatternSwitchLabelSyntax pattern = visited as CasePatternSwitchLabelSyntax
            ?? CasePatternSwitchLabel(ConstantPattern(((CaseSwitchLabelSyntax)visited).Value), colon).WithKeyword(Token(SyntaxKind.CaseKeyword).WithTrailingTrivia(Space));
        foreach (Mutation mutation in all.Where(mutation => mutation.Form == MutationForm.Pattern))
        {
            yield return Marked(
                pattern.WithPattern((PatternSyntax)mutation.Replacement!).WithWhenClause(When(On(mutation), (label as CasePatternSwitchLabelSyntax)?.WhenClause)), mutation);
        }

        yield return all.Aggregate(pattern, (rest, mutation) => Marked(rest.WithWhenClause(When(Off(mutation), rest.WhenClause)), mutation));
    }

    private static WhenClauseSyntax When(ExpressionSyntax condition, WhenClauseSyntax? also) => WhenClause(
        Token(SyntaxKind.WhenKeyword).WithLeadingTrivia(Space).WithTrailingTrivia(Space),
        also is null ? condition : BinaryExpression(SyntaxKind.LogicalAndExpression, InBrackets(also.Condition), condition));

    private static ParenthesizedExpressionSyntax InBrackets(ExpressionSyntax expression) => ParenthesizedExpression(expression.WithoutTrivia());

    private static ExpressionSyntax On(Mutation mutation) =>
        ParseExpression(string.Create(CultureInfo.InvariantCulture, $"global::{Switch.Name}.IsOn({mutation.Number})"));

    private static PrefixUnaryExpressionSyntax Off(Mutation mutation) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, On(mutation));

    private static T Marked<T>(T node, Mutation mutation)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, mutation.Number.ToString(CultureInfo.InvariantCulture)));
}
