using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The parts of an incident that do not fit on its card: authorities, history, evidence and tasks, people.</summary>
public static class IncidentMoreCard
{
    /// <param name="view">One of <see cref="CaseViews"/>; anything else is the incident itself.</param>
    public static AdaptiveCard Draw(IncidentSight sight, string? view, CultureInfo culture) => (sight.IsTeam, view) switch
    {
        (true, CaseViews.Tracks) => Card(sight, "TracksTitle", TracksOf(sight, culture), [], culture),
        (true, CaseViews.Timeline) => Card(sight, "TimelineTitle", TimelineView.Body(sight, culture), TimelineView.Buttons(sight, culture), culture),
        (true, CaseViews.Work) => Card(sight, "WorkTitle", WorkView.Body(sight, culture), WorkView.Buttons(sight, culture), culture),
        (true, CaseViews.People) => Card(sight, "PeopleTitle", PeopleView.Body(sight, culture), PeopleView.Buttons(sight, culture), culture),
        _ => IncidentCard.Draw(sight, culture),
    };

    private static AdaptiveCard Card(
        IncidentSight sight, string title, IEnumerable<CardElement?> body, IEnumerable<CardAction> actions, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(IncidentLook.State(sight), CaseLook.Kicker(sight.Incident, culture), Say(culture, title))
        {
            Subtitle = CaseLook.Title(sight.Incident),
            Figure = CaseLook.Level(sight.Incident, culture),
        },
        [CaseLook.Note(sight), .. body],
        [.. actions, CaseLook.Open(sight.Incident.Id, Say(culture, "Back")) with { AssociatedInputs = AssociatedInputs.None }]);

    private static IEnumerable<CardElement?> TracksOf(IncidentSight sight, CultureInfo culture)
    {
        var clocks = sight.Clocks;
        return sight.Incident.Tracks.Count is 0
            ? [CardGrammar.Sentence(Say(culture, "NoAuthority"))]
            : [CardGrammar.Sentence(Say(culture, "TracksSentence")), .. sight.Incident.Tracks.SelectMany(track => Track(sight, track, clocks, culture))];
    }

    private static IEnumerable<CardElement> Track(IncidentSight sight, RegulatoryTrack track, IReadOnlyList<Clock> clocks, CultureInfo culture) =>
    [
        new ColumnSet(
        [
            new Column(
            [
                new TextBlock(CardText.OneLine(track.Authority, 60)) { Weight = TextWeight.Bolder },
                CardGrammar.Note(CardText.Join(culture, TrackLook.Status(track, clocks, culture), TrackLook.Law(sight, track, culture)))
                    with { Spacing = Spacing.None },
            ]),
            new Column(
            [
                new ActionSet(
                    [CaseLook.Open(sight.Incident.Id, Say(culture, "Handle"), ("view", CaseViews.Track), ("track", track.Key)) with
                    {
                        Style = track.Status == TrackStatus.Due ? ActionStyle.Positive : ActionStyle.Default,
                    }]),
            ])
            {
                Width = "auto",
                VerticalContentAlignment = VerticalAlignment.Center,
            },
        ])
        {
            Separator = true,
            Spacing = Spacing.Medium,
        },
        .. clocks.Where(clock => clock.Track == track.Key).Select(clock => ClockLook.Row(clock, sight.Now, culture)),
    ];

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
