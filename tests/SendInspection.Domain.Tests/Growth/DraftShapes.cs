using System.Reflection;
using FluentValidation;
using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Tests.Validation;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Drafts of which one text is very long, or one list.</summary>
internal static class DraftShapes
{
    private const int Text = 10_000;
    private const int List = 12;
    private const int ListOfDifferent = 60;

    private static readonly (string Shape, string Text)[] LongTexts =
        [("long", "x"), ("white space", " "), ("a grade and half of a pair again and again", "good \uD83C ")];

    internal static IEnumerable<GrowthCase> Cases =>
    [
        .. Drafts.Activities.SelectMany(draft => Of(new ActivityDraftValidator(), draft, $" as {draft.Kind}")),
        .. Of(new CommunicationDraftValidator(), new CommunicationDraft { Means = "other", Description = "Eye gaze" }),
        .. Of(new EvidenceDraftValidator(), FindingDrafts.ValidEvidence),
        .. Of(FindingDrafts.FindingValidator, FindingDrafts.ValidFinding),
        .. Of(new HealthCommissionerDraftValidator(), Drafts.Partners.Commissioners![0]),
        .. Of(new InspectionRecordDraftValidator(), RecordDraft),
        .. Of(new InspectionTeamDraftValidator(), Drafts.Team),
        .. Of(new InspectorDraftValidator(), Drafts.Hmi),
        .. Of(new KeyLineDraftValidator(), Drafts.KeyLine),
        .. Of(new KeyLinesDraftValidator(), Drafts.KeyLines),
        .. Of(new LocalAreaPartnersDraftValidator(), Drafts.Partners),
        .. Of(new ProviderDraftValidator(), Drafts.School),
        .. Of(FindingDrafts.LetterValidator, FindingDrafts.ValidLetter),
        .. Of(new SafeguardingActionDraftValidator(), Drafts.Concern.Action!),
        .. Of(new SafeguardingConcernDraftValidator(), Drafts.Concern),
        .. Of(new SelfEvaluationClaimDraftValidator(), Drafts.Claim),
        .. Of(FindingDrafts.FitnessValidator, FindingDrafts.ValidStatement),
        GrowthCase.With("WrittenStatementDraftValidator", "many actions and many partners", List, ManyActions, given =>
            new WrittenStatementDraftValidator(Invented.Letter(), given.Partners).Validate(given.Statement)),
        GrowthCase.With("FindingDraftValidator", "a large team that agrees", ListOfDifferent, count => CheckShapes.Team(count), team =>
            new FindingDraftValidator(team).Validate(FindingDrafts.ValidFinding with { AgreedBy = [.. team.Inspectors.Select(inspector => inspector.Reference)] })),
    ];

    private static InspectionRecordDraft RecordDraft => new()
    {
        Framework = "send-2016",
        AreaCode = "354",
        Area = "Rochdale",
        FirstDay = Day("2016-09-19"),
        LastDay = Day("2016-09-23"),
        LetterReceived = new KnownDateDraft { From = "2016-11-01", To = "2016-11-09", Source = "A letter.", Confidence = "quoted" },
        Statement = new StatementRequirementDraft { Required = true, Source = "A letter.", Confidence = "quoted" },
        Revisit = new RevisitDraft { FirstDay = Day("2018-12-03"), LastDay = Day("2018-12-05"), Result = "sufficient progress in all" },
    };

    private static KnownDateDraft Day(string on) => new() { On = on, Source = "A letter.", Confidence = "quoted" };

    private static (WrittenStatementDraft Statement, ValueList<ResponsibleParty> Partners) ManyActions(int count) => (
        FindingDrafts.ValidStatement with { Actions = [.. Enumerable.Repeat(FindingDrafts.ValidAction with { Owner = new() { Kind = "provider", Reference = "nobody" } }, count)] },
        [.. Enumerable.Range(0, count).Select(item => new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, $"C{item}"))]);

    private static IEnumerable<GrowthCase> Of<TDraft>(AbstractValidator<TDraft> validator, TDraft draft, string kind = "")
        where TDraft : notnull =>
        from each in Variants(draft)
        select GrowthCase.With(validator.GetType().Name, $"{each.Shape}{kind}", each.Size, count => (TDraft)each.Make(count), given => validator.Validate(given));

    /// <summary>The draft with each of its texts and lists made long, also those of its parts.</summary>
    private static IEnumerable<(string Shape, int Size, Func<int, object> Make)> Variants(object draft) =>
        draft.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.CanWrite).SelectMany(field => Variants(draft, field));

    private static IEnumerable<(string Shape, int Size, Func<int, object> Make)> Variants(object draft, PropertyInfo field)
    {
        object? value = field.GetValue(draft);
        if (field.PropertyType == typeof(string))
        {
            return LongTexts.Select(each => ($"{field.Name}, {each.Shape}", Text, (Func<int, object>)(count => With(draft, field, GrowthCase.Repeat(each.Text, count)))));
        }

        if (field.PropertyType.IsGenericType && field.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            Type type = field.PropertyType.GetGenericArguments()[0];
            object? first = (value as System.Collections.IEnumerable)?.Cast<object>().FirstOrDefault() ?? (type == typeof(string) ? "a" : Activator.CreateInstance(type));
            return
            [
                ($"{field.Name}, many that are one", List, count => With(draft, field, Many(type, count, _ => first))),
                ($"{field.Name}, many that differ", ListOfDifferent, count => With(draft, field, Many(type, count, item => Different(first, item)))),
                ($"{field.Name}, many that are null", List, count => With(draft, field, Many(type, count, _ => null))),
                ($"{field.Name}, many that are empty", List, count => With(draft, field, Many(type, count, _ => type == typeof(string) ? "" : Activator.CreateInstance(type)))),
                .. type == typeof(string) ? [] : Variants(first!).Where(each => each.Size == Text).Select(each =>
                    ($"{field.Name}[0].{each.Shape}", each.Size, (Func<int, object>)(count => With(draft, field, Many(type, 1, _ => each.Make(count)))))),
            ];
        }

        return value is null || field.PropertyType.Namespace != typeof(InspectorDraft).Namespace
            ? []
            : Variants(value).Select(each => ($"{field.Name}.{each.Shape}", each.Size, (Func<int, object>)(count => With(draft, field, each.Make(count)))));
    }

    private static object With(object draft, PropertyInfo field, object? value)
    {
        object copy = draft.GetType().GetMethod("<Clone>$")!.Invoke(draft, null)!;
        field.SetValue(copy, value);
        return copy;
    }

    private static Array Many(Type type, int count, Func<int, object?> item)
    {
        Array many = Array.CreateInstance(type, count);
        for (int index = 0; index < count; index++)
        {
            many.SetValue(item(index), index);
        }

        return many;
    }

    // What tells one from another has the number of the item after it.
    private static object? Different(object? item, int number) => item is null or string
        ? $"{item}{number}"
        : item.GetType().GetProperties()
            .Where(field => field.PropertyType == typeof(string) && field.Name is "Reference" or "Code" or "Text" or "Question")
            .Aggregate(item, (copy, field) => With(copy, field, $"{field.GetValue(item)}{number}"));
}
