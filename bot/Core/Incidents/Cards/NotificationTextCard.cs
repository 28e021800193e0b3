using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What to tell an authority, in a field from which it can be copied on every client.</summary>
public static class NotificationTextCard
{
    private const int LongestLine = 1000;

    /// <param name="track">The <see cref="RegulatoryTrack.Key"/>.</param>
    /// <param name="text">As it is to be copied; always Chinese.</param>
    /// <param name="missing">What the law asks for and nobody recorded yet, in the viewer's language.</param>
    public static AdaptiveCard Draw(IncidentSight sight, string track, string text, IReadOnlyList<string> missing, CultureInfo culture) =>
        sight.IsTeam && sight.Tracks.FirstOrDefault(one => one.Key == track) is { } found
            ? CardGrammar.Card(
                culture,
                new CardHead(
                    TrackLook.State(found, sight.Clocks, sight.Now),
                    CardText.Join(culture, CaseLook.Kicker(sight.Incident, culture, Say(culture, "TextKicker")), sight.Incident.Id.ToString()),
                    CardText.OneLine(found.Authority, 60))
                {
                    Subtitle = TrackLook.Law(sight, found, culture),
                },
                [
                    CardGrammar.Sentence(Say(culture, sight.Incident.IsDrill ? "TextDrill" : "TextSentence")),
                    .. sight.Clocks
                        .Where(clock => clock.Track == found.Key && clock.Kind is ClockKind.Notify or ClockKind.Renotify)
                        .Select(clock => ClockLook.Row(clock, sight.Now, culture)),
                    .. Missing(missing, culture),
                    new Container([.. Lines([.. text.Split('\n').Where(line => line.Trim().Length > 0)])]) { Style = ContainerStyle.Emphasis },
                ],
                [.. Actions(sight, found, text, culture)])
            : IncidentMoreCard.Draw(sight, CaseViews.Tracks, culture);

    private static IEnumerable<CardElement> Missing(IReadOnlyList<string> missing, CultureInfo culture) => missing.Count is 0
        ? []
        :
        [
            CardGrammar.Problem(Say(culture, "TextGaps")),
            .. missing.Select(gap => CardGrammar.Note($"· {gap}") with { Spacing = Spacing.None }),
        ];

    // a line of its own each: clients read a single line break inside a text as a space
    private static IEnumerable<TextBlock> Lines(IReadOnlyList<string> lines) => lines.Select((line, at) =>
        new TextBlock(CardText.OneLine(line, LongestLine))
        {
            Spacing = IsHeading(lines, at) ? Spacing.Medium : Spacing.Small,
            Weight = at is 0 || IsHeading(lines, at) ? TextWeight.Bolder : TextWeight.Default,
        });

    // what indented lines follow
    private static bool IsHeading(IReadOnlyList<string> lines, int at) =>
        !char.IsWhiteSpace(lines[at][0]) && at + 1 < lines.Count && char.IsWhiteSpace(lines[at + 1][0]);

    private static IEnumerable<CardAction> Actions(IncidentSight sight, RegulatoryTrack track, string text, CultureInfo culture)
    {
        yield return TrackSteps.Step(sight, track, Say(culture, "NotifiedNow"), "incident.notified").Main() with
        {
            AssociatedInputs = AssociatedInputs.None,
        };
        yield return new ActionShowCard(Say(culture, "CopyText"), new ShownCard(
            [new InputText(Say(culture, "TextLabel")) { Id = "copy", Value = text, IsMultiline = true }], []));
        if (TrackLook.Contact(sight, track)?.Portal is { } portal && Uri.TryCreate(portal, UriKind.Absolute, out var address) && !sight.Incident.IsDrill)
        {
            yield return new ActionOpenUrl(Say(culture, "OpenPortal"), address);
        }

        yield return CaseLook.Open(sight.Incident.Id, Say(culture, "Back"), ("view", CaseViews.Track), ("track", track.Key)) with
        {
            AssociatedInputs = AssociatedInputs.None,
        };
    }

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
