using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What can be recorded on a track now: exactly what the rules would take, the most pressing first.</summary>
internal static class TrackSteps
{
    private const int Most = 4;
    private const int LongestExtension = 3;

    public static IEnumerable<CardAction> Buttons(IncidentSight sight, RegulatoryTrack track, CultureInfo culture)
    {
        var open = Possible(sight, track);
        var isNotice = open.Any(step => step is Notified);
        var text = Step(sight, track, Say(culture, "TextButton"), "incident.text");
        if (isNotice)
        {
            yield return text.Main();
        }

        foreach (var step in open.Take(Most))
        {
            yield return Form(sight, track, step, culture);
        }

        if (!isNotice && track.Status != TrackStatus.Accepted)
        {
            yield return text;
        }

        yield return CaseLook.Open(sight.Incident.Id, Say(culture, "Back"));
    }

    internal static ActionExecute Step(
        IncidentSight sight, RegulatoryTrack track, string title, string verb, params ReadOnlySpan<(string Name, string Value)> more) =>
        IncidentSteps.Step(sight, title, verb, [("track", track.Key), .. more]);

    private static List<TrackEvent> Possible(IncidentSight sight, RegulatoryTrack track)
    {
        var now = sight.Now;
        TrackEvent[] pressing =
        [
            new Notified(now),
            new ChannelFailed(now, "-", "-"),
            new Supplemented(now),
            new ControlNotified(now),
            new ClarificationAnswered(now, "-"),
            new ReportSubmitted(now),
            new LevelReviewed(now, sight.Incident.Level?.Level ?? 1),
            new ReportAccepted(now),
            new ClarificationRequested(now, "-"),
            new ReportExtended(now, Taipei.AddMonths(now, 12 * LongestExtension), "-"),
            new ToldByAuthority(now),
        ];
        return
        [
            .. pressing.Where(step =>
                RunTrack.Decide(track, step, sight.Incident.Facts, sight.Rules, sight.Viewer.Person, now).Refusal is null),
        ];
    }

    private static ActionShowCard Form(IncidentSight sight, RegulatoryTrack track, TrackEvent step, CultureInfo culture)
    {
        return step switch
        {
            Notified => Ask("NotifiedButton", "NotifiedSend", "incident.notified", At("NotifiedAt")),
            ChannelFailed => Ask(
                "FailedButton",
                "FailedSend",
                "incident.channelFailed",
                CaseInputs.Reason(culture, Say(culture, "FailedReason")),
                CaseInputs.Line("way", Say(culture, "FailedWay"), Say(culture, "WayMissing"), Say(culture, "WayHint")),
                At("NotifiedAt")),
            Supplemented => Ask("SupplementButton", "SupplementSend", "incident.supplemented", At("SupplementAt")),
            LevelReviewed => Ask("ReviewButton", "ReviewSend", "incident.levelReviewed", Level(sight, culture), At("ReviewAt")),
            ControlNotified => Ask("ControlButton", "ControlSend", "incident.controlNotified", At("ControlAt")),
            ReportSubmitted => Ask("SubmittedButton", "SubmittedSend", "incident.reportSubmitted", At("SubmittedAt")),
            ClarificationRequested => Ask(
                "AskedButton", "AskedSend", "incident.clarify", CaseInputs.Text("what", Say(culture, "AskedLabel"), Say(culture, "TextMissing")), At("AskedAt")),
            ClarificationAnswered => Ask(
                "AnswerButton", "AnswerSend", "incident.clarify", CaseInputs.Text("answer", Say(culture, "AnswerLabel"), Say(culture, "TextMissing")), At("AnswerAt")),
            ReportAccepted => Ask("AcceptedButton", "AcceptedSend", "incident.reportAccepted", At("AcceptedAt")),
            ReportExtended => Ask(
                "ExtendButton",
                "ExtendSend",
                "incident.extend",
                new InputDate(Say(culture, "ExtendUntil"))
                {
                    Id = "until",
                    Min = Taipei.Day(sight.Now),
                    IsRequired = true,
                    ErrorMessage = Say(culture, "DayMissing"),
                },
                CaseInputs.Line("consent", Say(culture, "ExtendConsent"), Say(culture, "ConsentMissing"), Say(culture, "ConsentHint"))),
            ToldByAuthority => Ask("ToldButton", "ToldSend", "incident.told", At("ToldAt")),
            _ => throw new InvalidOperationException($"No card asks about {step.GetType().Name}."),
        } with
        {
            Style = step is ControlNotified or ReportSubmitted or ClarificationAnswered ? ActionStyle.Positive : ActionStyle.Default,
        };

        ActionShowCard Ask(string title, string send, string verb, params CardElement[] inputs) =>
            CardGrammar.Exceptional(Say(culture, title), Step(sight, track, Say(culture, send), verb), inputs);

        ColumnSet At(string label) => CaseInputs.Moment("at", Say(culture, label), sight.Now, sight.Now, culture);
    }

    private static InputChoiceSet Level(IncidentSight sight, CultureInfo culture) => new(
        CaseLook.Say(culture, "ReviewedLevel"),
        [.. Enumerable.Range(1, 4).Select(level => new Choice(CaseLook.Level(level, culture), level.ToString(CultureInfo.InvariantCulture)))])
    {
        Id = "level",
        Value = (sight.Incident.Level?.Level ?? 1).ToString(CultureInfo.InvariantCulture),
        IsRequired = true,
        ErrorMessage = CaseLook.Say(culture, "ReasonMissing"),
    };

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
