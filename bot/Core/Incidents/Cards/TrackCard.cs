using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The duties towards one authority: its clocks, what it was told, and the steps that can be recorded now.</summary>
public static class TrackCard
{
    /// <param name="track">The <see cref="RegulatoryTrack.Key"/>; unknown, all tracks are shown.</param>
    public static AdaptiveCard Draw(IncidentSight sight, string? track, CultureInfo culture) =>
        sight.IsTeam && sight.Incident.Tracks.FirstOrDefault(one => one.Key == track) is { } found
            ? ForTeam(sight, found, culture).Fresh(sight, culture)
            : IncidentMoreCard.Draw(sight, CaseViews.Tracks, culture);

    private static AdaptiveCard ForTeam(IncidentSight sight, RegulatoryTrack track, CultureInfo culture)
    {
        var clocks = sight.Clocks;
        return CardGrammar.Card(
            culture,
            new CardHead(
                TrackLook.State(track, clocks, sight.Now),
                CardText.Join(culture, CaseLook.Kicker(sight.Incident, culture, CaseLook.Say(culture, "TrackKicker")), sight.Incident.Id.ToString()),
                CardText.OneLine(track.Authority, 60))
            {
                Subtitle = CaseLook.Title(sight.Incident),
                Figure = TrackLook.Status(track, clocks, culture),
            },
            [
                CaseLook.Note(sight),
                sight.Incident.IsDrill ? CardGrammar.Problem(CaseLook.Say(culture, "DrillTrack")) : null,
                .. clocks.Where(clock => clock.Track == track.Key).Select(clock => ClockLook.Row(clock, sight.Now, culture)),
                .. TrackLook.Facts(sight, track, culture),
            ],
            [.. TrackSteps.Buttons(sight, track, culture)]);
    }
}
