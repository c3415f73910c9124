using System.Text;
using FluentValidation;
using FluentValidation.Results;
using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

/// <summary>
/// A validator accepts a draft exactly when the domain's own constructors accept what it says: here they are called without any validator, by a reading
/// of drafts that is written for this test alone. Drafts are valid but for a field here and there, so that both sides of the line are met.
/// </summary>
public class ParityTests
{
    private static readonly string?[] Rubbish = [null, "", " ", "\ud800", "half \udc00 of a character", "🏫\ud83c", "1", "2016-02-30", "\u200b", "hmi", "A"];

    [Property(MaxTest = 500, Arbitrary = [typeof(Generated)])]
    public void The_draft_of_an_inspector_is_accepted_exactly_when_the_domain_takes_what_it_says(InspectorDraft draft) => Agree(new InspectorDraftValidator(), draft, draft.ToDomain, () => Inspector(draft));

    [Property(MaxTest = 1000, Arbitrary = [typeof(Generated)])]
    public void The_draft_of_a_team_is_accepted_exactly_when_the_domain_takes_what_it_says(InspectionTeamDraft draft) => Agree(new InspectionTeamDraftValidator(), draft, draft.ToDomain, () =>
    {
        InspectionTeam team = new(Inspector(draft.Lead), [.. (draft.Others ?? []).Select(Inspector)]);
        if (team.CheckRoles(Framework.Send2016).Count > 0)
        {
            throw new FormatException("a role is missing");
        }

        return Blank(draft.FirstDay) || team.CheckTraining(Date(draft.FirstDay)).Count == 0 ? team : throw new FormatException("not trained");
    });

    [Property(MaxTest = 1000, Arbitrary = [typeof(Generated)])]
    public void The_draft_of_partners_is_accepted_exactly_when_the_domain_takes_what_it_says(LocalAreaPartnersDraft draft) => Agree(new LocalAreaPartnersDraftValidator(), draft, draft.ToDomain, () => new LocalAreaPartners(
        LocalAuthorityCode.Parse(draft.LocalAuthority!),
        [.. (draft.Commissioners ?? []).Select(ccg => new HealthCommissioner(ccg.Code!, ccg.Name!))],
        [.. (draft.Providers ?? []).Select(Provider)],
        [.. draft.Districts ?? []],
        draft.ChildrenWithSend ?? throw new FormatException("no number")));

    [Property(MaxTest = 1000, Arbitrary = [typeof(Generated)])]
    public void The_draft_of_key_lines_is_accepted_exactly_when_the_domain_takes_what_it_says(KeyLinesDraft draft) => Agree(new KeyLinesDraftValidator(), draft, draft.ToDomain, () =>
    {
        Framework framework = Framework.All.FirstOrDefault(edition => edition.Id == draft.Framework) ?? throw new FormatException("no framework");
        ValueList<KeyLineOfEnquiry> lines = [.. (draft.KeyLines ?? []).Select(line =>
            new KeyLineOfEnquiry(line.Text!, [.. line.Questions ?? []], [.. (line.Sources ?? []).Select(EvidenceSource.Of)]))];
        return KeyLineOfEnquiry.CheckCoverage(framework, lines).Count == 0 ? lines : throw new FormatException("not covered");
    });

    [Property(MaxTest = 3000, Arbitrary = [typeof(Generated)])]
    public void The_draft_of_an_activity_is_accepted_exactly_when_the_domain_takes_what_it_says(ActivityDraft draft) => Agree(new ActivityDraftValidator(), draft, draft.ToDomain, () => Activity(draft));

    [Property(MaxTest = 1000, Arbitrary = [typeof(Generated)])]
    public void The_draft_of_a_safeguarding_concern_is_accepted_exactly_when_the_domain_takes_what_it_says(SafeguardingConcernDraft draft) => Agree(new SafeguardingConcernDraftValidator(), draft, draft.ToDomain, () =>
        new SafeguardingConcern(draft.Reference!, Date(draft.RecordedOn), draft.Summary!, draft.Action is { } action
            ? new SafeguardingAction(action.What!, action.By!, Date(action.On), Blank(action.ReferredTo) ? null : action.ReferredTo)
            : null));

    [Property(MaxTest = 1000, Arbitrary = [typeof(Generated)])]
    public void The_draft_of_a_claim_is_accepted_exactly_when_the_domain_takes_what_it_says(SelfEvaluationClaimDraft draft) => Agree(new SelfEvaluationClaimDraftValidator(), draft, draft.ToDomain, () =>
        new SelfEvaluationClaim(draft.Question!, draft.Claim!, Blank(draft.Accuracy) ? null : Named<ClaimAccuracy>(draft.Accuracy), Blank(draft.Reason) ? null : draft.Reason));

    [Property(MaxTest = 1000, Arbitrary = [typeof(Generated)])]
    public void A_team_is_accepted_exactly_when_it_is_what_the_slides_say(InspectionTeamDraft draft)
    {
        InspectorDraft?[] all = [draft.Lead, .. draft.Others ?? []];
        bool trained = Blank(draft.FirstDay) || all.All(each => Parses(each?.TrainedOn) && Parses(draft.FirstDay) && string.CompareOrdinal(each!.TrainedOn, draft.FirstDay) < 0);
        bool valid = trained
            && all.All(each => each is not null && Says(each.Reference) && Says(each.Name) && (Blank(each.TrainedOn) || Parses(each.TrainedOn)))
            && all.All(each => new[] { "HMI", "OFSTEDINSPECTOR", "CQCINSPECTOR" }.Contains(each!.Role?.ToUpperInvariant()))
            && Is(draft.Lead, "HMI") && all[1..].Any(each => Is(each, "CQCINSPECTOR")) && all[1..].Any(each => Is(each, "OFSTEDINSPECTOR"))
            && all.Select(each => each!.Reference).Distinct().Count() == all.Length;
        Assert.Equal(valid, new InspectionTeamDraftValidator().Validate(draft).IsValid);

        // What is written as UTF-8 and read again is the same only where no half of a character is in it.
        static bool Says(string? text) => !Blank(text) && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text!)) == text;
        static bool Is(InspectorDraft? draft, string role) => draft?.Role?.ToUpperInvariant() == role;
        static bool Parses(string? text) => text is not null && LocalDatePattern.Iso.Parse(text).Success;
    }

    [Fact]
    public void Both_sides_of_the_line_are_met()
    {
        Meets(new InspectionTeamDraftValidator(), Generated.Teams());
        Meets(new LocalAreaPartnersDraftValidator(), Generated.Partners());
        Meets(new KeyLinesDraftValidator(), Generated.KeyLines());
        Meets(new ActivityDraftValidator(), Generated.Activities());
        Meets(new SafeguardingConcernDraftValidator(), Generated.Concerns());
        Meets(new SelfEvaluationClaimDraftValidator(), Generated.Claims());

        static void Meets<T>(AbstractValidator<T> validator, Arbitrary<T> drafts)
        {
            List<ValidationResult> results = [.. drafts.Generator.Sample(500).Select(validator.Validate)];
            Assert.InRange(results.Count(result => result.IsValid), 50, 450);
            Assert.Contains(results, result => result.Errors.Exists(fault => fault.ErrorCode == Rules.TextUnicode.Id));
        }
    }

    private static void Agree<TDraft, TDomain>(AbstractValidator<TDraft> validator, TDraft draft, Func<TDomain> toDomain, Func<TDomain> construct)
    {
        (bool built, TDomain? expected) = Try(construct);
        Assert.Equal(built, validator.Validate(draft).IsValid);
        (bool read, TDomain? actual) = Try(toDomain);
        Assert.Equal(built, read);
        Assert.Equal(expected, actual);
    }

    private static (bool Built, T? Value) Try<T>(Func<T> build)
    {
        try
        {
            return (true, build());
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or KeyNotFoundException or UnparsableValueException)
        {
            return (false, default);
        }
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    private static LocalDate Date(string? text) => LocalDatePattern.Iso.Parse(text!).GetValueOrThrow();

    private static T Named<T>(string? name)
        where T : struct, Enum =>
        name is not null && Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(name, ignoreCase: true) : throw new FormatException("no name");

    private static Inspector Inspector(InspectorDraft? draft) => draft is null
        ? throw new FormatException("nobody")
        : new(draft.Reference!, draft.Name!, Named<InspectorRole>(draft.Role), Blank(draft.TrainedOn) ? null : Date(draft.TrainedOn));

    private static Provider Provider(ProviderDraft? draft) =>
        draft is null ? throw new FormatException("nobody") : new(draft.Reference!, draft.Name!, Named<ProviderKind>(draft.Kind));

    /// <summary>Each case reads its own fields; whatever is then left over is one too many.</summary>
    private static FieldworkActivity Activity(ActivityDraft draft)
    {
        LocalDate on = Date(draft.On);
        ValueList<CommunicationArrangement> communication =
            [.. (draft.Communication ?? []).Select(each => new CommunicationArrangement(Named<CommunicationMeans>(each.Means), each.Description))];
        if (draft.OpenToAll == false || draft.AllParentsInvited == false)
        {
            throw new FormatException("not open");
        }

        (FieldworkActivity activity, ActivityDraft left) = draft.Kind?.ToUpperInvariant() switch
        {
            "DISCUSSION" => (new Discussion(on, draft.ChosenBy!, Named<DiscussionPartner>(draft.With), communication), draft with { With = null }),
            "LEADERSMEETING" => ((FieldworkActivity)new LeadersMeeting(on, draft.ChosenBy!, Named<ProviderKind>(draft.LeadersOf), communication), draft with { LeadersOf = null }),
            "PARENTGROUPMEETING" => (new ParentGroupMeeting(on, draft.ChosenBy!, draft.Group!, communication), draft with { Group = null, OpenToAll = null }),
            "REFERENCEGROUPMEETING" => (new ReferenceGroupMeeting(on, draft.ChosenBy!, draft.Group!, communication), draft with { Group = null }),
            "PARENTSMEETING" => (new ParentsMeeting(on, draft.ChosenBy!, Provider(draft.Provider), communication), draft with { Provider = null, AllParentsInvited = null }),
            "YOUNGPEOPLEMEETING" => (new YoungPeopleMeeting(on, draft.ChosenBy!, draft.Group!, communication), draft with { Group = null }),
            "PROVIDERVISIT" => (new ProviderVisit(on, draft.ChosenBy!, Provider(draft.Provider), communication), draft with { Provider = null }),
            "FILEREVIEW" when communication.Count == 0 => (new FileReview(on, draft.ChosenBy!, draft.File!, Named<Sector>(draft.Sector), draft.Learnt!), draft with { File = null, Sector = null, Learnt = null }),
            "WEBINAR" => (new Webinar(on, draft.ChosenBy!, Date(draft.PromotedOn), communication), draft with { PromotedOn = null, OpenToAll = null }),
            _ => throw new FormatException("no kind"),
        };
        bool clean = Blank(left.With) && Blank(left.LeadersOf) && Blank(left.Group) && left.Provider is null && Blank(left.File) && Blank(left.Sector)
            && Blank(left.Learnt) && Blank(left.PromotedOn) && left.OpenToAll is null && left.AllParentsInvited is null;
        return clean ? activity : throw new FormatException("too much");
    }

    public static class Generated
    {
        public static Arbitrary<InspectorDraft> Inspectors() => Inspector("hmi", "cqcInspector", "ofstedInspector").ToArbitrary();

        public static Arbitrary<InspectionTeamDraft> Teams() => (
            from lead in Now(Inspector("hmi"), null!)
            from cqc in Now(Inspector("cqcInspector"), null!)
            from ofsted in Inspector("ofstedInspector", "OfstedInspector", "OFSTEDINSPECTOR", "ofstedInspector", "ofstedInspector", "cqcInspector")
            from more in Inspector("hmi", "cqcInspector", "ofstedInspector")
            from size in Gen.Frequency((5, Gen.Constant(2)), (5, Gen.Constant(3)), (1, Gen.Constant(1)))
            from firstDay in Text("2016-09-19", "2016-09-19", "2016-05-01", "")
            select new InspectionTeamDraft { Lead = lead, Others = [.. new[] { cqc, ofsted, more }.Take(size)], FirstDay = firstDay }).ToArbitrary();

        public static Arbitrary<LocalAreaPartnersDraft> Partners() => (
            from authority in Text("354", "302")
            from ccgs in List(from code in Text("01D", "15E", "99X") from name in Text("A CCG") select new HealthCommissionerDraft { Code = code, Name = name }, 3)
            from providers in List(Provider(), 3)
            from districts in List(Text("Heywood", "Middleton", "Rochdale", "Pennines", "heywood"), 3)
            from children in Gen.Frequency((9, Gen.Choose(0, 20_000).Select(number => (int?)number)), (1, Gen.Elements(new int?[] { null, -1, int.MaxValue })))
            select new LocalAreaPartnersDraft { LocalAuthority = authority, Commissioners = ccgs, Providers = providers!, Districts = districts!, ChildrenWithSend = children }).ToArbitrary();

        public static Arbitrary<KeyLinesDraft> KeyLines() => (
            from framework in Text("send-2016")
            from lines in List(
                from text in Text("Are needs found early?")
                from questions in Gen.Frequency((5, Gen.Constant<IReadOnlyList<string?>?>(["A", "B", "C"])), (5, List(Text("A", "B", "C"), 3)))
                from sources in Gen.Frequency((5, Gen.Constant<IReadOnlyList<string?>?>(["files"])), (5, List(Text("sen2", "lg-inform", "visits"), 3)))
                select new KeyLineDraft { Text = text, Questions = questions!, Sources = sources! },
                3)
            select new KeyLinesDraft { Framework = framework, KeyLines = lines }).ToArbitrary();

        public static Arbitrary<ActivityDraft> Activities() => (
            from valid in Gen.Elements(Drafts.Activities)
            from other in Gen.Elements(Drafts.Activities)
            from kind in Gen.Frequency((20, Gen.Constant(valid.Kind)), (1, Text("Webinar", "FILEREVIEW")), (1, Gen.Elements(Rubbish)))
            from day in Text(valid.On, "2016-09-13", "2016-09-12")
            from chosenBy in Text(valid.ChosenBy)
            from communication in Now(Gen.Constant(valid.Communication), other.Communication)
            from with in Now(Text(valid.With), other.With)
            from leadersOf in Now(Text(valid.LeadersOf), other.LeadersOf)
            from field in Gen.Choose(0, 40)
            from rubbish in Gen.Elements(Rubbish)
            from flag in Gen.Elements(new bool?[] { null, true, false })
            select Broken(
                valid with { Kind = kind, On = day, ChosenBy = chosenBy, Communication = communication, With = with, LeadersOf = leadersOf }, field, other, rubbish, flag)).ToArbitrary();

        public static Arbitrary<SafeguardingConcernDraft> Concerns() => (
            from reference in Text("S1")
            from recordedOn in Text("2016-09-20", "2016-09-21")
            from summary in Text("Something.")
            from what in Text("Told.")
            from who in Text("I2")
            from day in Text("2016-09-20", "2016-09-21")
            from referredTo in Text("Somewhere", null)
            from acted in Gen.Elements(true, true, false)
            select new SafeguardingConcernDraft
            {
                Reference = reference,
                RecordedOn = recordedOn,
                Summary = summary,
                Action = acted ? new() { What = what, By = who, On = day, ReferredTo = referredTo } : null,
            }).ToArbitrary();

        public static Arbitrary<SelfEvaluationClaimDraft> Claims() => (
            from question in Text("A", "B")
            from claim in Text("We do well.")
            from accuracy in Text("accurate", "PARTLYACCURATE", null)
            from reason in Text("Seen.", "Seen.", null)
            select new SelfEvaluationClaimDraft { Question = question, Claim = claim, Accuracy = accuracy, Reason = reason }).ToArbitrary();

        private static ActivityDraft Broken(ActivityDraft draft, int field, ActivityDraft other, string? rubbish, bool? flag) => field switch
        {
            0 => draft with { Group = rubbish },
            1 => draft with { Provider = other.Provider },
            2 => draft with { Provider = draft.Provider is null ? null : draft.Provider with { Kind = rubbish } },
            3 => draft with { Provider = draft.Provider is null ? null : draft.Provider with { Name = rubbish } },
            4 => draft with { File = rubbish },
            5 => draft with { Sector = rubbish },
            6 => draft with { Learnt = rubbish },
            7 => draft with { PromotedOn = rubbish },
            8 => draft with { PromotedOn = other.On },
            9 => draft with { OpenToAll = flag },
            10 => draft with { AllParentsInvited = flag },
            11 => draft with { Communication = [new() { Means = rubbish ?? "other", Description = other.Group }] },
            12 => draft with { Communication = [new() { Means = "sign", Description = rubbish }] },
            13 => draft with { ChosenBy = rubbish },
            14 => draft with { Provider = draft.Provider is null ? null : draft.Provider with { Reference = rubbish } },
            _ => draft,
        };

        private static Gen<InspectorDraft> Inspector(params string[] roles) =>
            from reference in Text("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9")
            from name in Text("Ann")
            from role in Text(roles)
            from trainedOn in Text("2016-04-20", "2016-04-20", "2016-04-20", "2016-05-01")
            select new InspectorDraft { Reference = reference, Name = name, Role = role, TrainedOn = trainedOn };

        private static Gen<ProviderDraft> Provider() =>
            from reference in Text("P1", "P2", "P3", "P4")
            from name in Text("A provider")
            from kind in Text("school", "College", "HEALTHSERVICE")
            select new ProviderDraft { Reference = reference, Name = name, Kind = kind };

        private static Gen<string?> Text(params string?[] right) => Gen.Frequency((30, Gen.Elements(right)), (1, Gen.Elements(Rubbish)));

        private static Gen<T> Now<T>(Gen<T> usual, T now) => Gen.Frequency((25, usual), (1, Gen.Constant(now)));

        /// <summary>No list, an empty one, or one with up to so many items.</summary>
        private static Gen<IReadOnlyList<T>?> List<T>(Gen<T> items, int most) =>
            from count in Gen.Frequency((1, Gen.Constant(-1)), (1, Gen.Constant(0)), (20, Gen.Choose(1, most)))
            from list in items.ArrayOf(Math.Max(count, 0))
            select count < 0 ? null : (IReadOnlyList<T>?)list;
    }
}
