using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

/// <summary>Drafts without a fault, to break.</summary>
internal static class Drafts
{
    internal static InspectorDraft Hmi => new() { Reference = "I1", Name = "Ann Lead", Role = "hmi", TrainedOn = "2016-04-20" };

    internal static InspectorDraft Cqc => new() { Reference = "I2", Name = "Ben Care", Role = "CqcInspector", TrainedOn = "2016-04-21" };

    internal static InspectorDraft Ofsted => new() { Reference = "I3", Name = "Cyd School", Role = "ofstedInspector", TrainedOn = "2016-04-22" };

    internal static InspectionTeamDraft Team => new() { Lead = Hmi, Others = [Cqc, Ofsted], FirstDay = "2016-09-19" };

    internal static ProviderDraft School => new() { Reference = "100001", Name = "An invented school", Kind = "school" };

    internal static LocalAreaPartnersDraft Partners => new()
    {
        LocalAuthority = "354",
        Commissioners = [new() { Code = "01D", Name = "NHS Heywood, Middleton and Rochdale CCG" }],
        Providers = [School, new() { Reference = "H1", Name = "An invented clinic", Kind = "healthService" }],
        Districts = ["Heywood", "Middleton", "Rochdale"],
        ChildrenWithSend = 6000,
    };

    internal static KeyLineDraft KeyLine => new() { Text = "Are needs found early?", Questions = ["A"], Sources = ["sen2", "parent-views"] };

    internal static KeyLinesDraft KeyLines => new()
    {
        Framework = "send-2016",
        KeyLines = [KeyLine, KeyLine with { Questions = ["B", "C"] }],
    };

    internal static SafeguardingConcernDraft Concern => new()
    {
        Reference = "S1",
        RecordedOn = "2016-09-20",
        Summary = "A child may not be safe on the way to school.",
        Action = new() { What = "Told the designated officer.", By = "I2", On = "2016-09-20", ReferredTo = "The local authority designated officer" },
    };

    internal static SelfEvaluationClaimDraft Claim => new() { Question = "A", Claim = "We find needs early.", Accuracy = "partlyAccurate", Reason = "Not after school age." };

    internal static ActivityDraft Visit => new() { Kind = "providerVisit", On = "2016-09-20", ChosenBy = "I1", Provider = School };

    /// <summary>A draft of each kind of activity.</summary>
    internal static ActivityDraft[] Activities =>
    [
        new() { Kind = "discussion", On = "2016-09-19", ChosenBy = "I1", With = "electedMembers" },
        new() { Kind = "leadersMeeting", On = "2016-09-19", ChosenBy = "I1", LeadersOf = "specialistService", Communication = [new() { Means = "interpreter" }] },
        new() { Kind = "parentGroupMeeting", On = "2016-09-19", ChosenBy = "I2", Group = "The parent carer forum", OpenToAll = true },
        new() { Kind = "referenceGroupMeeting", On = "2016-09-19", ChosenBy = "I2", Group = "The SEND reference group" },
        new() { Kind = "parentsMeeting", On = "2016-09-20", ChosenBy = "I3", Provider = School, AllParentsInvited = true },
        new() { Kind = "youngPeopleMeeting", On = "2016-09-20", ChosenBy = "I3", Group = "The school council", Communication = [new() { Means = "sign" }, new() { Means = "other", Description = "Eye gaze" }] },
        Visit,
        new() { Kind = "fileReview", On = "2016-09-21", ChosenBy = "I2", File = "F07", Sector = "joint", Learnt = "The plan names no outcome." },
        new() { Kind = "webinar", On = "2016-09-21", ChosenBy = "I1", PromotedOn = "2016-09-13" },
    ];
}
