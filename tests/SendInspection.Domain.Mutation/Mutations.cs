using System.Globalization;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SendInspection.Domain.Mutation;

/// <summary>Finds the changes that are worth trying in a file.</summary>
/// <remarks>
/// What follows from another change is left out: a test that notices a condition that is always true, and one that notices a condition that is
/// always false, notice its negation too; a test that notices a missing operand of <c>&amp;&amp;</c> or <c>||</c> notices that the two are swapped.
/// Strings are never changed.
/// </remarks>
internal sealed class Mutations(SemanticModel model)
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Operators = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
        [SyntaxKind.PlusToken] = SyntaxKind.MinusToken,
        [SyntaxKind.MinusToken] = SyntaxKind.PlusToken,
        [SyntaxKind.AsteriskToken] = SyntaxKind.SlashToken,
        [SyntaxKind.SlashToken] = SyntaxKind.AsteriskToken,
        [SyntaxKind.PercentToken] = SyntaxKind.AsteriskToken,
        [SyntaxKind.LessThanLessThanToken] = SyntaxKind.GreaterThanGreaterThanToken,
        [SyntaxKind.GreaterThanGreaterThanToken] = SyntaxKind.LessThanLessThanToken,
        [SyntaxKind.AmpersandToken] = SyntaxKind.BarToken,
        [SyntaxKind.BarToken] = SyntaxKind.AmpersandToken,
        [SyntaxKind.CaretToken] = SyntaxKind.AmpersandToken,
        [SyntaxKind.PlusEqualsToken] = SyntaxKind.MinusEqualsToken,
        [SyntaxKind.MinusEqualsToken] = SyntaxKind.PlusEqualsToken,
        [SyntaxKind.AsteriskEqualsToken] = SyntaxKind.SlashEqualsToken,
        [SyntaxKind.SlashEqualsToken] = SyntaxKind.AsteriskEqualsToken,
        [SyntaxKind.AmpersandEqualsToken] = SyntaxKind.BarEqualsToken,
        [SyntaxKind.BarEqualsToken] = SyntaxKind.AmpersandEqualsToken,
        [SyntaxKind.PlusPlusToken] = SyntaxKind.MinusMinusToken,
        [SyntaxKind.MinusMinusToken] = SyntaxKind.PlusPlusToken,
    };

    internal IEnumerable<Mutation> In(SyntaxNode root) =>
        root.DescendantNodes(node => !IsConstantContext(node) && !IsLeftAlone(node) && !IsConstant(node))
            .Where(node => !IsConstantContext(node) && !IsLeftAlone(node))
            .SelectMany(At);

    /// <summary>Where the language asks for a constant, so that nothing can be switched.</summary>
    internal static bool IsConstantContext(SyntaxNode node) =>
        node is AttributeListSyntax or EnumMemberDeclarationSyntax or ParameterSyntax or CaseSwitchLabelSyntax or PatternSyntax
        || (node is LocalDeclarationStatementSyntax local && local.IsConst);

    private static bool IsConstant(SyntaxNode node) => node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword);

    private bool IsLeftAlone(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
        // A lambda that is read as data, as FluentValidation does, must stay as it is written.
        LambdaExpressionSyntax => model.GetTypeInfo(node).ConvertedType?.Name == "Expression",
        _ => false,
    };

    private IEnumerable<Mutation> At(SyntaxNode node) => node switch
    {
        FieldDeclarationSyntax field when IsConstant(field) => OfConstant(field),
        StatementSyntax statement => OfStatement(statement),
        ArrowExpressionClauseSyntax arrow => OfReturned(arrow.Expression),
        SwitchExpressionArmSyntax arm => OfArm(arm, arm.Pattern, arm.WhenClause is not null || arm.Expression is ThrowExpressionSyntax),
        CasePatternSwitchLabelSyntax label => OfArm(label, label.Pattern, label.WhenClause is not null),
        SwitchSectionSyntax section => section.Labels.OfType<CaseSwitchLabelSyntax>().Select(label => new Mutation(label, MutationForm.Arm, null, Text(label.Value, "never"))),
        ExpressionSyntax expression when IsValue(expression) => OfCondition(expression).Concat(OfExpression(expression)),
        _ => [],
    };

    private IEnumerable<Mutation> OfStatement(StatementSyntax statement)
    {
        if (statement is ExpressionStatementSyntax && Declares(statement))
        {
            return [];
        }

        switch (statement)
        {
            case ReturnStatementSyntax { Expression: { } returned }:
                return OfReturned(returned);
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } when Swapped(assignment.OperatorToken) is { } other && !IsText(assignment):
                return [Removed(), Changed(assignment.WithOperatorToken(other))];
            case ExpressionStatementSyntax { Expression: PostfixUnaryExpressionSyntax unary } when Swapped(unary.OperatorToken) is { } other:
                return [Removed(), Changed(unary.WithOperatorToken(other))];
            case ExpressionStatementSyntax { Expression: PrefixUnaryExpressionSyntax unary } when Swapped(unary.OperatorToken) is { } other:
                return [Removed(), Changed(unary.WithOperatorToken(other))];
            case ExpressionStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax or ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax:
                return [Removed()];
            default:
                return [];
        }

        Mutation Removed() => new(statement, MutationForm.Statement, Block(), Text(statement, "nothing"));

        Mutation Changed(ExpressionSyntax expression) =>
            new(statement, MutationForm.Statement, ParseStatement($"{expression};"), Text(statement, $"{expression};"));
    }

    private IEnumerable<Mutation> OfReturned(ExpressionSyntax returned)
    {
        ITypeSymbol? type = model.GetTypeInfo(returned).ConvertedType;
        bool isValue = type is not null && type.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Void)
            && returned is not (LiteralExpressionSyntax or ThrowExpressionSyntax or RefExpressionSyntax or AssignmentExpressionSyntax)
            && !(model.GetSymbolInfo(returned).Symbol is IMethodSymbol { ReturnsVoid: true })
            && !Declares(returned);
        return isValue ? [new Mutation(returned, MutationForm.Expression, ParseExpression("default!"), Text(returned, "default"))] : [];
    }

    private IEnumerable<Mutation> OfCondition(ExpressionSyntax expression)
    {
        bool isCondition = expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or BinaryExpressionSyntax
            or IsPatternExpressionSyntax or PrefixUnaryExpressionSyntax or ElementAccessExpressionSyntax or LiteralExpressionSyntax;
        if (!isCondition || expression.IsKind(SyntaxKind.CoalesceExpression) || model.GetTypeInfo(expression).Type?.SpecialType != SpecialType.System_Boolean)
        {
            yield break;
        }

        SyntaxNode within = expression.Parent!;
        while (within is ParenthesizedExpressionSyntax)
        {
            within = within.Parent!;
        }

        bool isAnd = expression.IsKind(SyntaxKind.LogicalAndExpression), isOr = expression.IsKind(SyntaxKind.LogicalOrExpression);
        bool inAnd = within.IsKind(SyntaxKind.LogicalAndExpression), inOr = within.IsKind(SyntaxKind.LogicalOrExpression);
        if (within.IsKind(SyntaxKind.LogicalNotExpression) || (isAnd && inAnd) || (isOr && inOr) || expression is InitializerExpressionSyntax)
        {
            yield break;
        }

        // A name that a pattern gives is known only where the pattern matched.
        bool names = DeclaresByPattern(expression);
        bool isNot = expression is IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax };
        bool endless = within is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax;
        bool isTrue = expression.IsKind(SyntaxKind.TrueLiteralExpression), isFalse = expression.IsKind(SyntaxKind.FalseLiteralExpression);
        if (!inOr && !isAnd && !isTrue && !endless && (!names || isNot))
        {
            yield return new Mutation(expression, MutationForm.True, null, Text(expression, "true"));
        }

        if (!inAnd && !isOr && !isFalse && (!names || !isNot))
        {
            yield return new Mutation(expression, MutationForm.False, null, Text(expression, "false"));
        }
    }

    private IEnumerable<Mutation> OfExpression(ExpressionSyntax expression)
    {
        if (Declares(expression))
        {
            return [];
        }

        return expression switch
        {
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => OfCoalesce(binary),
            BinaryExpressionSyntax binary when Swapped(binary.OperatorToken) is { } other && !IsText(binary) => [Variant(binary.WithOperatorToken(other))],
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.BitwiseNotExpression } unary => [Variant(unary.Operand)],
            PrefixUnaryExpressionSyntax unary when Swapped(unary.OperatorToken) is { } other && !IsStepOfLoop(unary) => [Variant(unary.WithOperatorToken(other))],
            PostfixUnaryExpressionSyntax unary when Swapped(unary.OperatorToken) is { } other && !IsStepOfLoop(unary) => [Variant(unary.WithOperatorToken(other))],
            LiteralExpressionSyntax { Token.Value: int value } literal => OfNumber(literal, value),
            ConditionalAccessExpressionSyntax access => OfConditionalAccess(access),
            IsPatternExpressionSyntax test => PatternMutations.Of(test.Pattern).Select(pattern => Variant(test.WithPattern(pattern))),
            _ => [],
        };

        // Read again, for the compiler goes by the kind of the whole and not by the operator's token.
        Mutation Variant(ExpressionSyntax other) =>
            new(expression, MutationForm.Expression, ParseExpression(other.ToString()), Text(expression, other.ToString()));
    }

    private IEnumerable<Mutation> OfNumber(LiteralExpressionSyntax literal, int value)
    {
        ITypeSymbol? type = model.GetTypeInfo(literal).ConvertedType;
        string cast = type is { SpecialType: not SpecialType.System_Int32, TypeKind: TypeKind.Struct } && type.SpecialType != SpecialType.None
            ? $"({type.ToDisplayString()})" : "";
        return Beside(value).Select(other => new Mutation(
            literal, MutationForm.Expression, ParseExpression(cast + other), Text(literal, other)));
    }

    private IEnumerable<Mutation> OfCoalesce(BinaryExpressionSyntax coalesce)
    {
        if (coalesce.Right is not ThrowExpressionSyntax)
        {
            yield return new Mutation(coalesce, MutationForm.Expression, coalesce.Right, Text(coalesce, coalesce.Right.ToString()));
        }

        bool isValue = model.GetTypeInfo(coalesce.Left).Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        bool staysNullable = model.GetTypeInfo(coalesce).Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        ExpressionSyntax left = ParseExpression($"({coalesce.Left}){(isValue && !staysNullable ? ".GetValueOrDefault()" : "!")}");
        yield return new Mutation(coalesce, MutationForm.Expression, left, Text(coalesce, coalesce.Left.ToString()));
    }

    private IEnumerable<Mutation> OfConditionalAccess(ConditionalAccessExpressionSyntax access)
    {
        SyntaxNode? binding = access.WhenNotNull.DescendantNodesAndSelf().FirstOrDefault(
            node => node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax);
        bool isValue = model.GetTypeInfo(access.Expression).Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        ExpressionSyntax of = ParseExpression($"({access.Expression}){(isValue ? ".Value" : "!")}");
        ExpressionSyntax? direct = binding switch
        {
            MemberBindingExpressionSyntax member => MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, of, member.Name),
            ElementBindingExpressionSyntax element => ElementAccessExpression(of, element.ArgumentList),
            _ => null,
        };
        if (direct is not null)
        {
            ExpressionSyntax whole = access.WhenNotNull.ReplaceNode(binding!, direct);
            yield return new Mutation(access, MutationForm.Expression, whole, Text(access, $"{access.Expression}{access.WhenNotNull}"));
        }
    }

    private static IEnumerable<Mutation> OfArm(SyntaxNode arm, PatternSyntax pattern, bool isGuarded)
    {
        if (!isGuarded)
        {
            yield return new Mutation(arm, MutationForm.Arm, null, Text(pattern, "never"));
        }

        if (!DeclaresByPattern(pattern))
        {
            foreach (PatternSyntax other in PatternMutations.Of(pattern))
            {
                yield return new Mutation(arm, MutationForm.Pattern, other, Text(pattern, other.ToString()));
            }
        }
    }

    private IEnumerable<Mutation> OfConstant(FieldDeclarationSyntax field)
    {
        VariableDeclaratorSyntax variable = field.Declaration.Variables[0];
        if (field.Declaration.Variables.Count > 1 || model.GetDeclaredSymbol(variable) is not IFieldSymbol { ConstantValue: int value } constant
            || constant.DeclaredAccessibility == Accessibility.Public)
        {
            return [];
        }

        bool isAskedFor = model.Compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.Text == variable.Identifier.Text
            && name.Ancestors().Any(around => IsConstantContext(around) || IsConstant(around))));
        return isAskedFor ? [] : Beside(value).Select(other =>
            new Mutation(field, MutationForm.Constant, ParseExpression(other), Text(field.Declaration, other)));
    }

    private static IEnumerable<string> Beside(int value) =>
        [(value + 1).ToString(CultureInfo.InvariantCulture), (value - 1).ToString(CultureInfo.InvariantCulture)];

    private static SyntaxToken? Swapped(SyntaxToken token) =>
        Operators.TryGetValue(token.Kind(), out SyntaxKind other) ? Token(token.LeadingTrivia, other, token.TrailingTrivia) : null;

    private bool IsText(ExpressionSyntax expression) => model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_String;

    private static bool IsStepOfLoop(ExpressionSyntax expression) => expression.Parent is ForStatementSyntax or ExpressionStatementSyntax;

    /// <summary>Whether an expression is read for its value, at a place where another expression can stand.</summary>
    private bool IsValue(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name != expression,
            InvocationExpressionSyntax invocation => invocation.Expression != expression,
            AssignmentExpressionSyntax assignment => assignment.Left != expression,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
            NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax or MemberBindingExpressionSyntax or ExpressionStatementSyntax or TypeArgumentListSyntax => false,
            ConditionalAccessExpressionSyntax access => access.WhenNotNull != expression,
            null => false,
            _ => true,
        }
        && expression is not (MemberBindingExpressionSyntax or ElementBindingExpressionSyntax or PredefinedTypeSyntax)
        && (expression is not IdentifierNameSyntax || model.GetSymbolInfo(expression).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol)
        && !expression.DescendantNodes().Any(node => node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax
            && !node.Ancestors().TakeWhile(around => around != expression.Parent).Any(around => around is ConditionalAccessExpressionSyntax));

    private static bool Declares(SyntaxNode node) => Designations(node).Any();

    private static bool DeclaresByPattern(SyntaxNode node) =>
        Designations(node).Any(name => name.Parent is not DeclarationExpressionSyntax);

    /// <summary>The names that an expression declares for the code around it; those within a lambda or a switch stay there.</summary>
    private static IEnumerable<SingleVariableDesignationSyntax> Designations(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner is not (AnonymousFunctionExpressionSyntax or SwitchExpressionSyntax))
            .OfType<SingleVariableDesignationSyntax>();

    private static string Text(SyntaxNode from, string to) => $"`{OneLine(from.ToString())}` → `{OneLine(to)}`";

    private static string OneLine(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 120 ? line : line[..119] + "…";
    }
}
