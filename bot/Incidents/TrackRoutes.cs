using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What happened between the organisation and an authority, as the liaison writes it down. Empty times are now.</summary>
internal static class TrackRoutes
{
    private static readonly TimeOnly EndOfDay = new(23, 59, 59);

    public static void Add(Routes routes) => routes
        .Verb("incident.notified", Data, Caller.Anyone, (turn, verb, cancel) => RecordAsync(turn, verb, at => new Notified(at), cancel))
        .Verb("incident.channelFailed", Data, Caller.Anyone, (turn, verb, cancel) =>
            RecordAsync(turn, verb, at => new ChannelFailed(at, verb.Reason ?? "", verb.Way ?? ""), cancel))
        .Verb("incident.supplemented", Data, Caller.Anyone, (turn, verb, cancel) =>
            RecordAsync(turn, verb, at => new Supplemented(at), cancel))
        .Verb("incident.levelReviewed", Data, Caller.Anyone, (turn, verb, cancel) =>
            RecordAsync(turn, verb, at => new LevelReviewed(at, Level(verb)), cancel))
        .Verb("incident.controlNotified", Data, Caller.Anyone, (turn, verb, cancel) =>
            RecordAsync(turn, verb, at => new ControlNotified(at), cancel))
        .Verb("incident.reportSubmitted", Data, Caller.Anyone, (turn, verb, cancel) =>
            RecordAsync(turn, verb, at => new ReportSubmitted(at), cancel))
        .Verb("incident.clarify", Data, Caller.Anyone, (turn, verb, cancel) => RecordAsync(turn, verb, at => Clarify(verb, at), cancel))
        .Verb("incident.reportAccepted", Data, Caller.Anyone, (turn, verb, cancel) =>
            RecordAsync(turn, verb, at => new ReportAccepted(at), cancel))
        .Verb("incident.extend", Data, Caller.Anyone, (turn, verb, cancel) => RecordAsync(turn, verb, at => Extend(verb, at), cancel))
        .Verb("incident.told", Data, Caller.Anyone, (turn, verb, cancel) =>
            RecordAsync(turn, verb, at => new ToldByAuthority(at), cancel));

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<CaseVerb> Data => CaseVerbJson.Default.CaseVerb;

    private static Task<Answer> RecordAsync(
        Turn turn, CaseVerb verb, Func<DateTimeOffset, Outcome<TrackEvent>> read, CancellationToken cancellationToken)
    {
        var happened = TypedTime.Read(verb.At, verb.AtTime, turn.Get<TimeProvider>().GetUtcNow())
            .Match(read, refusal => refusal);
        return happened.Value is { } told
            ? IncidentSteps.ActAsync(
                turn,
                verb,
                (incident, by, act) => RecordTrack.Decide(incident, verb.Track, told, turn.Get<Duties>(), by, act),
                cancellationToken)
            : Task.FromResult(Answer.Refused(happened.Refusal!)); // no value: refused
    }

    private static int Level(CaseVerb verb) =>
        int.TryParse(verb.Level, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 0;

    private static Outcome<TrackEvent> Clarify(CaseVerb verb, DateTimeOffset at) => verb.Answer is { Length: > 0 } answer
        ? new ClarificationAnswered(at, answer)
        : new ClarificationRequested(at, verb.What ?? "");

    private static Outcome<TrackEvent> Extend(CaseVerb verb, DateTimeOffset at) => TypedTime.ReadDay(verb.Until) is { } day
        ? new ReportExtended(at, Taipei.At(day, EndOfDay), verb.Consent ?? "")
        : new UnreadableTime();
}
