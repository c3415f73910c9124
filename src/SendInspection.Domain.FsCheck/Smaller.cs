namespace SendInspection.Domain.Testing;

/// <summary>Smaller values of each type, which keep every rule that the value kept: less text, fewer items, nothing that may be missing.</summary>
internal static class Smaller
{
    private static readonly LocalDate Simplest = new(2016, 9, 19);

    internal static IEnumerable<LocalDate> Of(LocalDate day)
    {
        for (int days = Period.DaysBetween(Simplest, day); days != 0; days /= 2)
        {
            yield return day.PlusDays(-days);
        }
    }

    internal static IEnumerable<DateInterval> Of(DateInterval days)
    {
        for (int length = 1; length < days.Length; length *= 2)
        {
            yield return new DateInterval(days.Start, days.Start.PlusDays(length - 1));
        }
    }

    internal static IEnumerable<WorkingDayCalendar> Of(WorkingDayCalendar calendar) => calendar.Equals(WorkingDayCalendar.England) ? [] : [WorkingDayCalendar.England];

    internal static IEnumerable<LocalAreaPartners> Of(LocalAreaPartners partners) =>
    [
        .. partners.ChildrenWithSend == 0 ? [] : new[] { new LocalAreaPartners(partners.LocalAuthority, partners.Commissioners, partners.Providers, partners.Districts, 0) },
        .. Fewer(partners.Commissioners, least: 1).Select(fewer => new LocalAreaPartners(partners.LocalAuthority, fewer, partners.Providers, partners.Districts, partners.ChildrenWithSend)),
        .. Fewer(partners.Providers).Select(fewer => new LocalAreaPartners(partners.LocalAuthority, partners.Commissioners, fewer, partners.Districts, partners.ChildrenWithSend)),
        .. Fewer(partners.Districts).Select(fewer => new LocalAreaPartners(partners.LocalAuthority, partners.Commissioners, partners.Providers, fewer, partners.ChildrenWithSend)),
    ];

    internal static IEnumerable<Inspector> Of(Inspector inspector) =>
        inspector.Name == "Ann Brook" ? [] : [new Inspector(inspector.Reference, "Ann Brook", inspector.Role, inspector.TrainedOn)];

    /// <summary>Without one of the others, as long as each role is still there.</summary>
    internal static IEnumerable<InspectionTeam> Of(InspectionTeam team) => Fewer(team.Others)
        .Where(fewer => HasSame(team.Others, fewer, inspector => inspector.Role))
        .Select(fewer => new InspectionTeam(team.Lead, fewer));

    internal static IEnumerable<Evidence> Of(Evidence piece) =>
        Words.Shorter(piece.Summary).Select(text => new Evidence(piece.Reference, piece.Kind, piece.Sector, text, piece.GatheredOn));

    internal static IEnumerable<KeyLineOfEnquiry> Of(KeyLineOfEnquiry line) =>
    [
        .. Fewer(line.Questions, least: 1).Select(questions => new KeyLineOfEnquiry(line.Text, questions, line.Sources)),
        .. Fewer(line.Sources, least: 1).Select(sources => new KeyLineOfEnquiry(line.Text, line.Questions, sources)),
    ];

    internal static IEnumerable<FieldworkActivity> Of(FieldworkActivity activity)
    {
        if (activity is FileReview file)
        {
            return Words.Shorter(file.Learnt).Select(text => new FileReview(file.On, file.ChosenBy, file.File, file.Sector, text));
        }

        return activity.Communication.Count == 0 ? [] : [Plain(activity)];
    }

    internal static IEnumerable<SafeguardingAction> Of(SafeguardingAction action) =>
        action.ReferredTo is null ? [] : [new SafeguardingAction(action.What, action.By, action.On)];

    internal static IEnumerable<SafeguardingConcern> Of(SafeguardingConcern concern) =>
        concern.Action is null ? [] : [new SafeguardingConcern(concern.Reference, concern.RecordedOn, concern.Summary)];

    internal static IEnumerable<SelfEvaluationClaim> Of(SelfEvaluationClaim claim) =>
        Words.Shorter(claim.Claim).Select(text => new SelfEvaluationClaim(claim.Question, text, claim.Accuracy, claim.Reason));

    internal static IEnumerable<Finding> Of(Finding finding)
    {
        return
        [
            .. finding.Groups.Count + finding.PrimaryNeeds.Count == 0 && finding.District is null ? [] : new[] { With(finding.Evidence) },
            .. Fewer(finding.Evidence, least: 3).Select(With),
        ];

        Finding With(ValueList<Evidence> evidence) => new(
            finding.Question, finding.Kind, finding.Theme, finding.Sector, finding.AgeBand, finding.Narrative, evidence, finding.AgreedBy, triangulation: finding.Triangulation);
    }

    internal static IEnumerable<ReportLetter> Of(ReportLetter letter)
    {
        return Fewer(letter.Ccgs, least: 1).Select(fewer => With(fewer, letter.Findings)).Concat(
            Fewer(letter.Findings).Where(fewer => HasSame(letter.Findings, fewer, finding => finding.Kind)).Select(fewer => With(letter.Ccgs, fewer)));

        ReportLetter With(ValueList<string> ccgs, ValueList<Finding> findings) => new(
            letter.Area, letter.LocalAuthority, ccgs, letter.Inspected, letter.DatedOn, letter.Opening, letter.Narratives, findings, letter.StatementRequired, letter.Lead);
    }

    internal static IEnumerable<AreaReport> Of(AreaReport report)
    {
        return (report.Team.Count == 0 ? [] : new[] { With(report.PriorityActions, report.Improvements, []) })
            .Concat(Fewer(report.PriorityActions, least: 1).Select(fewer => With(fewer, report.Improvements, report.Team)))
            .Concat(Fewer(report.Improvements, least: 1).Select(fewer => With(report.PriorityActions, fewer, report.Team)));

        AreaReport With(ValueList<AreaForAction> priority, ValueList<AreaForAction> improvements, ValueList<Inspector> team) => new(
            report.Area, report.LocalAuthority, report.Icbs, report.Inspected, report.DatedOn, report.Outcome, report.Partnership, report.Experience, report.Effective, report.Better,
            priority, improvements, report.Lead, team);
    }

    internal static IEnumerable<InspectionReport> Of(InspectionReport report) => report is ReportLetter letter ? Of(letter) : Of((AreaReport)report);

    /// <summary>Without an action that another one stands in for.</summary>
    internal static IEnumerable<WrittenStatement> Of(WrittenStatement statement) => Fewer(statement.Actions)
        .Where(fewer => HasSame(statement.Actions, fewer, action => action.Concern))
        .Select(fewer => new WrittenStatement(statement.SubmittedBy, fewer));

    /// <summary>Without a part that need not be known.</summary>
    internal static IEnumerable<InspectionRecord> Of(InspectionRecord record)
    {
        return
        [
            .. record.Revisit is null ? [] : new[] { With(record.LetterPublished, record.StatementSubmitted, null) },
            .. record.StatementSubmitted is null ? [] : new[] { With(record.LetterPublished, null, record.Revisit) },
            .. record.LetterPublished is null ? [] : new[] { With(null, record.StatementSubmitted, record.Revisit) },
        ];

        InspectionRecord With(KnownDate? published, KnownDate? submitted, RevisitRecord? revisit) => new(
            record.Framework, record.Area, record.FirstDay, record.LastDay, record.LetterReceived, published, record.Statement, submitted, revisit, record.Outcome);
    }

    /// <summary>The inspection after fewer of its facts.</summary>
    internal static IEnumerable<Inspection> Of(Inspection inspection) => InspectionHistory.Of(inspection).Smaller().Select(history => history.Inspection);

    /// <summary>A list without one of its items, or with a smaller one.</summary>
    internal static IEnumerable<ValueList<T>> Of<T>(ValueList<T> items, Func<T, IEnumerable<T>> smaller) => Fewer(items).Concat(
        Enumerable.Range(0, items.Count).SelectMany(place => smaller(items[place]).Select(each => items.Select((item, index) => index == place ? each : item).ToValueList())));

    /// <summary>A list without one of its items, as long as enough are left.</summary>
    internal static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> items, int least = 0) =>
        items.Count <= least ? [] : Enumerable.Range(0, items.Count).Select(left => items.Where((_, index) => index != left).ToValueList());

    private static bool HasSame<T, TKey>(ValueList<T> items, ValueList<T> fewer, Func<T, TKey> key) => items.Select(key).All(fewer.Select(key).Contains);

    private static FieldworkActivity Plain(FieldworkActivity activity) => activity switch
    {
        Discussion each => new Discussion(each.On, each.ChosenBy, each.With),
        LeadersMeeting each => new LeadersMeeting(each.On, each.ChosenBy, each.LeadersOf),
        ParentGroupMeeting each => new ParentGroupMeeting(each.On, each.ChosenBy, each.Group),
        ReferenceGroupMeeting each => new ReferenceGroupMeeting(each.On, each.ChosenBy, each.Group),
        ParentsMeeting each => new ParentsMeeting(each.On, each.ChosenBy, each.Provider),
        YoungPeopleMeeting each => new YoungPeopleMeeting(each.On, each.ChosenBy, each.Group),
        ProviderVisit each => new ProviderVisit(each.On, each.ChosenBy, each.Provider),
        Webinar each => new Webinar(each.On, each.ChosenBy, each.PromotedOn),
        _ => activity,
    };
}
