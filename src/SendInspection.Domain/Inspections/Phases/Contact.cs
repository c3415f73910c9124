namespace SendInspection.Domain;

/// <summary>What Ofsted and CQC do in an area between inspections, without judging anything.</summary>
internal static class ContactPhase
{
    internal static Phase Of() => Phase.OfNotes("Contact between inspections", [typeof(EngagementMeetingHeld), typeof(ThematicVisitMade)]);
}

/// <summary>Inspectors and the partnership met; nothing is judged in such a meeting.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record EngagementMeetingHeld(LocalDate On) : Note(On);

/// <summary>The area was visited for a national report on a theme; nothing is judged in such a visit.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Theme">The theme of the national report.</param>
public sealed record ThematicVisitMade(LocalDate On, string Theme) : Note(On)
{
    internal override void Check(ref RuleCheck check) => check.Requires(Theme, "theme", Rules.SubstanceGiven, nameof(Theme));
}
