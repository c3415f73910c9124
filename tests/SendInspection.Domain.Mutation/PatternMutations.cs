using System.Globalization;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SendInspection.Domain.Mutation;

/// <summary>The patterns that differ from a pattern in one thing.</summary>
internal static class PatternMutations
{
    internal static IEnumerable<PatternSyntax> Of(PatternSyntax pattern) => pattern switch
    {
        RelationalPatternSyntax relational => [relational.WithOperatorToken(Boundary(relational.OperatorToken))],
        ParenthesizedPatternSyntax parenthesized => Of(parenthesized.Pattern).Select(parenthesized.WithPattern),
        UnaryPatternSyntax not => Of(not.Pattern).Select(not.WithPattern),
        ConstantPatternSyntax { Expression: LiteralExpressionSyntax { Token.Value: int value } } =>
            [Number(value + 1), Number(value - 1)],
        BinaryPatternSyntax binary =>
        [
            binary.Left, binary.Right, .. Of(binary.Left).Select(binary.WithLeft), .. Of(binary.Right).Select(binary.WithRight),
        ],
        RecursivePatternSyntax { PropertyPatternClause: { } properties } recursive =>
        [
            .. properties.Subpatterns.Select(one => recursive.WithPropertyPatternClause(properties.WithSubpatterns(properties.Subpatterns.Remove(one)))),
            .. properties.Subpatterns.SelectMany(one => Of(one.Pattern).Select(other =>
                recursive.WithPropertyPatternClause(properties.WithSubpatterns(properties.Subpatterns.Replace(one, one.WithPattern(other)))))),
        ],
        RecursivePatternSyntax { PositionalPatternClause: { } positions } recursive =>
        [
            .. positions.Subpatterns.Where(one => one.Pattern is not DiscardPatternSyntax).Select(one =>
                recursive.WithPositionalPatternClause(positions.WithSubpatterns(positions.Subpatterns.Replace(one, one.WithPattern(DiscardPattern()))))),
            .. positions.Subpatterns.SelectMany(one => Of(one.Pattern).Select(other =>
                recursive.WithPositionalPatternClause(positions.WithSubpatterns(positions.Subpatterns.Replace(one, one.WithPattern(other)))))),
        ],
        _ => [],
    };

    private static ConstantPatternSyntax Number(int value) => ConstantPattern(ParseExpression(value.ToString(CultureInfo.InvariantCulture)));

    private static SyntaxToken Boundary(SyntaxToken token) => Token(token.LeadingTrivia, token.Kind() switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
        _ => SyntaxKind.GreaterThanToken,
    }, token.TrailingTrivia);
}
