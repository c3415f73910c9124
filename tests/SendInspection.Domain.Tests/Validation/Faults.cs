using FluentValidation;
using FluentValidation.Results;

namespace SendInspection.Domain.Tests.Validation;

/// <summary>What a validator says of a draft, as "path rule" lines, each with the rule's citation.</summary>
internal static class Faults
{
    internal static string[] Of<T>(AbstractValidator<T> validator, T draft)
    {
        ValidationResult result = validator.Validate(draft);
        Assert.All(result.Errors, fault =>
        {
            Rule rule = Assert.Single(Rules.All, rule => rule.Id == fault.ErrorCode);
            Assert.Equal(rule.Citation, fault.CustomState);
            Assert.NotEmpty(fault.ErrorMessage);
        });
        return [.. result.Errors.Select(fault => $"{fault.PropertyName} {fault.ErrorCode}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The draft has exactly these faults, and what it describes can't be built: the exception names them all.</summary>
    internal static void Are<T>(AbstractValidator<T> validator, T draft, Func<object> toDomain, params string[] expected)
    {
        Assert.Equal(expected.Order(StringComparer.Ordinal), Of(validator, draft));
        if (expected.Length == 0)
        {
            Assert.NotNull(toDomain());
            return;
        }

        string message = Assert.Throws<FormatException>(toDomain).Message;
        foreach (string[] fault in expected.Select(each => each.Split(' ', 2)))
        {
            Assert.Contains($"[{fault[1]}; ", message, StringComparison.Ordinal);
            Assert.Contains(fault[0], message, StringComparison.Ordinal);
        }
    }
}
