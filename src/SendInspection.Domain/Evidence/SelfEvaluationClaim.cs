namespace SendInspection.Domain;

/// <summary>How accurate the team finds what the local area says of itself.</summary>
public enum ClaimAccuracy
{
    /// <summary>The evidence bears the claim out.</summary>
    Accurate,

    /// <summary>The evidence bears out part of the claim.</summary>
    PartlyAccurate,

    /// <summary>The evidence does not bear the claim out.</summary>
    Inaccurate,
}

/// <summary>How effective the local area says that it is, in answer to one question, and the team's view of how accurate that is.</summary>
public sealed record SelfEvaluationClaim
{
    /// <summary>Records a claim.</summary>
    /// <param name="question">The letter of the question it answers.</param>
    /// <param name="claim">What the local area says.</param>
    /// <param name="accuracy">The team's view; null before it is reviewed.</param>
    /// <param name="reason">The reason for the view; null before it is reviewed.</param>
    /// <exception cref="ArgumentException">A text is empty, white space or not Unicode, or only one of the view and its reason is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The view is not one of the named values.</exception>
    public SelfEvaluationClaim(string question, string claim, ClaimAccuracy? accuracy = null, string? reason = null)
    {
        Require.Text(question);
        Require.Text(claim);
        if (accuracy is { } view)
        {
            Require.Named(view, nameof(accuracy));
        }

        if (accuracy is null && reason is not null)
        {
            Require.Text(reason);
        }

        Refusal.ThrowIfAny(Check(accuracy is not null, reason));
        Question = question;
        Claim = claim;
        Accuracy = accuracy;
        Reason = reason;
    }

    /// <summary>The letter of the question it answers.</summary>
    public string Question { get; }

    /// <summary>What the local area says.</summary>
    public string Claim { get; }

    /// <summary>The team's view of how accurate that is, or null.</summary>
    public ClaimAccuracy? Accuracy { get; }

    /// <summary>The reason for the view, or null.</summary>
    public string? Reason { get; }

    /// <summary>Every rule that a self-evaluation breaks: each question is answered once, by a claim that the team has reviewed.</summary>
    /// <param name="framework">The edition of the inspection.</param>
    /// <param name="claims">All the claims of the local area.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A claim is null.</exception>
    public static ValueList<Refusal> CheckReviewed(Framework framework, IReadOnlyList<SelfEvaluationClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Require.Items(claims);
        List<Refusal> refusals = [];
        HashSet<string> answered = new(StringComparer.Ordinal);
        for (int index = 0; index < claims.Count; index++)
        {
            SelfEvaluationClaim claim = claims[index];
            if (framework.Questions.All(question => question.Code != claim.Question))
            {
                Refuse(
                    Rules.SelfEvaluationQuestion, $"{Quotation.Quoted(claim.Question)} is not a question of \"{framework}\".", "Enter the letter of one of its questions.", nameof(Question), index);
            }
            else if (!answered.Add(claim.Question))
            {
                Refuse(
                    Rules.SelfEvaluationQuestion, $"Question {claim.Question} is answered already.", "Answer each question once.", nameof(Question), index);
            }

            if (claim.Accuracy is null)
            {
                Refuse(
                    Rules.SelfEvaluationReviewed, $"The claim on question {Quotation.Quoted(claim.Question)} is not reviewed.", "Say whether it is accurate, and why.", nameof(Accuracy), index);
            }
        }

        foreach (EvaluationQuestion question in framework.Questions.Where(question => !answered.Contains(question.Code)))
        {
            refusals.Add(new Refusal(Rules.SelfEvaluationReviewed, $"The local area's claim on question {question.Code} is not recorded.", "Record what it says."));
        }

        return refusals.ToValueList();

        void Refuse(Rule rule, string fact, string remedy, string field, int index) =>
            refusals.Add(new Refusal(rule, fact, remedy, FormattableString.Invariant($"[{index}].{field}")));
    }

    /// <summary>The question and the claim.</summary>
    public override string ToString() => $"{Question}: {Claim}";

    internal static IEnumerable<Refusal> Check(bool viewed, string? reason)
    {
        bool reasoned = !string.IsNullOrWhiteSpace(reason);
        if (viewed && !reasoned)
        {
            yield return new Refusal(Rules.SelfEvaluationReason, "The view has no reason.", "Say why.", nameof(Reason));
        }
        else if (reasoned && !viewed)
        {
            yield return new Refusal(
                Rules.SelfEvaluationReason, "There is a reason but no view.", "Say how accurate the claim is.", nameof(Accuracy));
        }

        if (UnicodeText.Check(reason, nameof(Reason)) is { } fault)
        {
            yield return fault;
        }
    }
}
