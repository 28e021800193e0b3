using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents.Notices;

/// <summary>What people are told of a case, on the queue <c>incident-notice</c>. Who they are and what the card says is read again when it is sent.</summary>
public enum CaseNoticeKind
{
    /// <summary>Every card of the case that is still shown somewhere is drawn again.</summary>
    Changed,

    /// <summary>The files that came with the report go into the case, and the reporter hears what became of them.</summary>
    FilesSent,

    /// <summary>The response channel, whoever is on call and the security managers see the new report.</summary>
    Reported,

    /// <summary>The reporter hears that somebody looks into it.</summary>
    TakenInCharge,

    /// <summary>The reporter hears what it was decided to be.</summary>
    Decided,

    /// <summary>The reporter hears that it is closed.</summary>
    Closed,

    /// <summary>Whoever may confirm a dismissal is asked.</summary>
    DismissalAsked,

    /// <summary>A second person is asked to agree with another aware time.</summary>
    AwareAsked,

    /// <summary>Whoever did not fix a weakness is asked to verify that it is fixed.</summary>
    VerificationAsked,

    /// <summary>The other security managers and the owner hear what the chair decided of a risk; whoever asked has the approval's card.</summary>
    AcceptanceSettled,

    /// <summary>Manager, chair and team are proposed to meet at once.</summary>
    Meeting,

    /// <summary>Somebody was given a part in the case.</summary>
    Named,

    /// <summary>The one person <see cref="CaseNotice.To"/> was given a task, which is the step.</summary>
    TaskGiven,

    /// <summary>A clock of the law runs out, or has.</summary>
    Warning,

    /// <summary>The review after the recovery is due.</summary>
    ReviewDue,

    /// <summary>Nobody has taken charge of a weakness in time.</summary>
    TriageOverdue,

    /// <summary>A weakness should have been remediated.</summary>
    TreatmentOverdue,

    /// <summary>The acceptance of a risk ends soon.</summary>
    AcceptanceExpiring,

    /// <summary>The acceptance of a risk has ended.</summary>
    AcceptanceExpired,
}

/// <param name="Step">Which occasion it is, so that each is told once: the number of the timeline's last line, or the keys of warnings.</param>
/// <param name="Role">The widest role that is told.</param>
/// <param name="To">The one person it goes to, where the kind does not say it.</param>
/// <param name="Attempt">How often it was put back because the service was busy.</param>
internal sealed record CaseNotice(
    CaseId Case, CaseNoticeKind Kind, string Step = "", Rules.WarningRole? Role = null, Guid? To = null, int Attempt = 0);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(CaseNotice))]
[JsonSerializable(typeof(DigestDone))]
internal sealed partial class NoticeJson : JsonSerializerContext;
