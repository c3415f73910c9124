using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Testing;

/// <summary>
/// What FsCheck makes of the types of the library, and how it shrinks them: give it as <c>[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]</c>.
/// Lists, arrays and options of the types come with it.
/// </summary>
/// <remarks>A value that is shrunk keeps the rules that it kept; a history becomes a shorter history of the same shape.</remarks>
public static class SendInspectionArbitraries
{
    /// <summary>A day in the years of both editions.</summary>
    public static Arbitrary<LocalDate> Date() => Arb.From(SendInspectionGen.Date, Smaller.Of);

    /// <summary>Some days in a row.</summary>
    public static Arbitrary<DateInterval> Days() => Arb.From(SendInspectionGen.Days, Smaller.Of);

    /// <summary>A list of up to five items that is compared by value.</summary>
    /// <typeparam name="T">What is in the list.</typeparam>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static Arbitrary<ValueList<T>> ValueList<T>(Arbitrary<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Arb.From(SendInspectionGen.Some(items.Generator, 0, 5), list => Smaller.Of(list, items.Shrinker));
    }

    /// <summary>One of the editions.</summary>
    public static Arbitrary<Framework> Framework() => Arb.From(SendInspectionGen.Framework);

    /// <summary>One of the rules of the catalogue.</summary>
    public static Arbitrary<Rule> Rule() => Arb.From(SendInspectionGen.Rule);

    /// <summary>A local area that was in the register on some day.</summary>
    public static Arbitrary<LocalArea> LocalArea() => Arb.From(SendInspectionGen.LocalArea);

    /// <summary>The code of a local area.</summary>
    public static Arbitrary<LocalAuthorityCode> LocalAuthorityCode() => Arb.From(SendInspectionGen.LocalArea.Select(area => area.Code));

    /// <summary>The nine-character code of a local area.</summary>
    public static Arbitrary<GssCode> GssCode() => Arb.From(SendInspectionGen.LocalArea.Select(area => area.GssCode));

    /// <summary>Working days in England, also with local changes.</summary>
    public static Arbitrary<WorkingDayCalendar> Calendar() => Arb.From(SendInspectionGen.Calendar, Smaller.Of);

    /// <summary>A day on which offices of an area close.</summary>
    public static Arbitrary<BankHoliday> BankHoliday() => Arb.From(SendInspectionGen.BankHoliday);

    /// <summary>A health commissioner.</summary>
    public static Arbitrary<HealthCommissioner> HealthCommissioner() => Arb.From(SendInspectionGen.HealthCommissioner);

    /// <summary>A provider.</summary>
    public static Arbitrary<Provider> Provider() => Arb.From(SendInspectionGen.Provider);

    /// <summary>The partners of a local area.</summary>
    public static Arbitrary<LocalAreaPartners> Partners() => Arb.From(SendInspectionGen.Partners, Smaller.Of);

    /// <summary>An inspector.</summary>
    public static Arbitrary<Inspector> Inspector() => Arb.From(SendInspectionGen.Inspector, Smaller.Of);

    /// <summary>A team that is complete under both editions.</summary>
    public static Arbitrary<InspectionTeam> Team() => Arb.From(SendInspectionGen.Team, Smaller.Of);

    /// <summary>A piece of evidence.</summary>
    public static Arbitrary<Evidence> Evidence() => Arb.From(SendInspectionGen.Evidence, Smaller.Of);

    /// <summary>A source of information.</summary>
    public static Arbitrary<EvidenceSource> EvidenceSource() => Arb.From(Gen.Elements<EvidenceSource>(Domain.EvidenceSource.All));

    /// <summary>A key line of enquiry.</summary>
    public static Arbitrary<KeyLineOfEnquiry> KeyLine() => Arb.From(SendInspectionGen.KeyLine, Smaller.Of);

    /// <summary>An arrangement by which a child or young person communicates.</summary>
    public static Arbitrary<CommunicationArrangement> Communication() => Arb.From(SendInspectionGen.Communication);

    /// <summary>Something that was done in fieldwork.</summary>
    public static Arbitrary<FieldworkActivity> Activity() => Arb.From(SendInspectionGen.Activity, Smaller.Of);

    /// <summary>What was done about a safeguarding concern.</summary>
    public static Arbitrary<SafeguardingAction> SafeguardingAction() => Arb.From(SendInspectionGen.SafeguardingAction, Smaller.Of);

    /// <summary>A safeguarding concern.</summary>
    public static Arbitrary<SafeguardingConcern> Concern() => Arb.From(SendInspectionGen.Concern, Smaller.Of);

    /// <summary>What an area claims on a question.</summary>
    public static Arbitrary<SelfEvaluationClaim> Claim() => Arb.From(SendInspectionGen.Claim, Smaller.Of);

    /// <summary>A theme of findings.</summary>
    public static Arbitrary<Theme> Theme() => Arb.From(Gen.Elements<Theme>(Domain.Theme.All));

    /// <summary>A finding.</summary>
    public static Arbitrary<Finding> Finding() => Arb.From(SendInspectionGen.Finding, Smaller.Of);

    /// <summary>A report of 2016.</summary>
    public static Arbitrary<ReportLetter> ReportLetter() => Arb.From(SendInspectionGen.ReportLetter, Smaller.Of);

    /// <summary>A report of 2023.</summary>
    public static Arbitrary<AreaReport> AreaReport() => Arb.From(SendInspectionGen.AreaReport, Smaller.Of);

    /// <summary>A report of either edition.</summary>
    public static Arbitrary<InspectionReport> Report() => Arb.From(SendInspectionGen.Report, Smaller.Of);

    /// <summary>Somebody who answers for an action of a statement.</summary>
    public static Arbitrary<ResponsibleParty> ResponsibleParty() => Arb.From(SendInspectionGen.ResponsibleParty);

    /// <summary>A written statement of action, or a priority action plan.</summary>
    public static Arbitrary<WrittenStatement> Statement() => Arb.From(SendInspectionGen.Statement, Smaller.Of);

    /// <summary>A history of either edition, of any shape.</summary>
    public static Arbitrary<InspectionHistory> History() => Arb.From(SendInspectionGen.AnyHistory, history => history.Smaller());

    /// <summary>A history of a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="framework">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    /// <exception cref="ArgumentException">No history of the edition can have the shape.</exception>
    public static Arbitrary<InspectionHistory> History(HistoryShape shape, Framework framework) =>
        Arb.From(SendInspectionGen.History(shape, framework), history => history.Smaller());

    /// <summary>An inspection of either edition, at any stage.</summary>
    public static Arbitrary<Inspection> Inspection() => Arb.From(SendInspectionGen.Inspection, Smaller.Of);

    /// <summary>What is publicly known of an inspection.</summary>
    public static Arbitrary<InspectionRecord> Record() => Arb.From(SendInspectionGen.Record, Smaller.Of);

    /// <summary>A fact as it was recorded in some inspection.</summary>
    public static Arbitrary<InspectionEvent> Fact() => Arb.From(
        from history in SendInspectionGen.AnyHistory from fact in Gen.Elements<InspectionEvent>(history.Events) select fact);

    /// <summary>The draft of a team in which one thing is wrong.</summary>
    public static Arbitrary<NearlyValid<InspectionTeamDraft>> NearlyValidTeam() => NearlyValidDrafts.Teams;

    /// <summary>The draft of an area's partners in which one thing is wrong.</summary>
    public static Arbitrary<NearlyValid<LocalAreaPartnersDraft>> NearlyValidPartners() => NearlyValidDrafts.Partners;

    /// <summary>The draft of key lines in which one thing is wrong.</summary>
    public static Arbitrary<NearlyValid<KeyLinesDraft>> NearlyValidKeyLines() => NearlyValidDrafts.KeyLines;

    /// <summary>The draft of an activity in which one thing is wrong.</summary>
    public static Arbitrary<NearlyValid<ActivityDraft>> NearlyValidActivity() => NearlyValidDrafts.Activities;

    /// <summary>The draft of a concern in which one thing is wrong.</summary>
    public static Arbitrary<NearlyValid<SafeguardingConcernDraft>> NearlyValidConcern() => NearlyValidDrafts.Concerns;

    /// <summary>The draft of a claim in which one thing is wrong.</summary>
    public static Arbitrary<NearlyValid<SelfEvaluationClaimDraft>> NearlyValidClaim() => NearlyValidDrafts.Claims;
}
