using System.Text.Json.Serialization;

namespace SendInspection.Domain.Benchmarks;

/// <summary>What somebody would write who wants the same JSON from plain classes and System.Text.Json's own source generation.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainPlanned), "inspection-planned")]
[JsonDerivedType(typeof(PlainReplanned), "inspection-replanned")]
[JsonDerivedType(typeof(PlainDeferred), "inspection-deferred")]
[JsonDerivedType(typeof(PlainSuspended), "inspection-suspended")]
[JsonDerivedType(typeof(PlainResumed), "inspection-resumed")]
[JsonDerivedType(typeof(PlainNotified), "local-area-notified")]
[JsonDerivedType(typeof(PlainPrepared), "inspection-prepared")]
[JsonDerivedType(typeof(PlainFieldworkStarted), "fieldwork-started")]
[JsonDerivedType(typeof(PlainFieldworkEnded), "fieldwork-ended")]
[JsonDerivedType(typeof(PlainFeedback), "final-feedback-given")]
[JsonDerivedType(typeof(PlainLetterReceived), "letter-received")]
[JsonDerivedType(typeof(PlainLetterPublished), "letter-published")]
[JsonDerivedType(typeof(PlainSubmitted), "statement-submitted")]
[JsonDerivedType(typeof(PlainFit), "statement-found-fit")]
[JsonDerivedType(typeof(PlainUnfit), "statement-found-unfit")]
[JsonDerivedType(typeof(PlainResubmitted), "statement-resubmitted")]
[JsonDerivedType(typeof(PlainStatementPublished), "statement-published")]
[JsonDerivedType(typeof(PlainRevisitNotified), "revisit-notified")]
[JsonDerivedType(typeof(PlainRevisitStarted), "revisit-started")]
[JsonDerivedType(typeof(PlainRevisitEnded), "revisit-ended")]
[JsonDerivedType(typeof(PlainJudged), "progress-judged")]
[JsonDerivedType(typeof(PlainRevisitReported), "revisit-reported")]
[JsonDerivedType(typeof(PlainClosed), "inspection-closed")]
[JsonDerivedType(typeof(PlainTeamChanged), "team-changed")]
public abstract class PlainEvent
{
    [JsonPropertyOrder(-2)]
    public int Number { get; set; }

    [JsonPropertyOrder(-1)]
    public DateOnly On { get; set; }
}

public sealed class PlainPlanned : PlainEvent
{
    public string? Area { get; set; }

    public string? Framework { get; set; }

    public DateOnly FirstDay { get; set; }
}

public sealed class PlainReplanned : PlainEvent
{
    public DateOnly FirstDay { get; set; }
}

public sealed class PlainDeferred : PlainEvent
{
    public string? Reason { get; set; }
}

public sealed class PlainSuspended : PlainEvent
{
    public string? Reason { get; set; }
}

public sealed class PlainResumed : PlainEvent;

public sealed class PlainNotified : PlainEvent;

public sealed class PlainPrepared : PlainEvent
{
    public PlainTeam? Team { get; set; }

    public List<PlainKeyLine>? KeyLines { get; set; }
}

public sealed class PlainFieldworkStarted : PlainEvent;

public sealed class PlainFieldworkEnded : PlainEvent;

public sealed class PlainFeedback : PlainEvent
{
    public bool StatementRequired { get; set; }
}

public sealed class PlainLetterReceived : PlainEvent;

public sealed class PlainLetterPublished : PlainEvent;

public sealed class PlainSubmitted : PlainEvent;

public sealed class PlainFit : PlainEvent;

public sealed class PlainUnfit : PlainEvent
{
    public List<string>? Reasons { get; set; }
}

public sealed class PlainResubmitted : PlainEvent;

public sealed class PlainStatementPublished : PlainEvent;

public sealed class PlainRevisitNotified : PlainEvent
{
    public DateOnly FirstDay { get; set; }
}

public sealed class PlainRevisitStarted : PlainEvent;

public sealed class PlainRevisitEnded : PlainEvent;

public sealed class PlainJudged : PlainEvent
{
    public List<PlainWeakness>? Weaknesses { get; set; }
}

public sealed class PlainRevisitReported : PlainEvent;

public sealed class PlainClosed : PlainEvent;

public sealed class PlainTeamChanged : PlainEvent
{
    public PlainTeam? Team { get; set; }

    public string? Reason { get; set; }
}

public sealed class PlainKeyLine
{
    public string? Text { get; set; }

    public List<string>? Questions { get; set; }

    public List<string>? Sources { get; set; }
}

public sealed class PlainWeakness
{
    public string? Weakness { get; set; }

    public bool IsSufficient { get; set; }
}

public sealed class PlainTeam
{
    public PlainInspector? Lead { get; set; }

    public List<PlainInspector>? Others { get; set; }
}

public sealed class PlainInspector
{
    public string? Reference { get; set; }

    public string? Name { get; set; }

    public string? Role { get; set; }

    public DateOnly? TrainedOn { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<PlainEvent>))]
public sealed partial class PlainContext : JsonSerializerContext;
