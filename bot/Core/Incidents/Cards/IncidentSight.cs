using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Cards;

/// <inheritdoc cref="CaseSight"/>
/// <param name="Rules">The law behind levels and clocks.</param>
public sealed record IncidentSight(
    Incident Incident, CaseActor Viewer, RuleSets Rules, Func<Guid, string> Name, DateTimeOffset Now) : CaseSight(Viewer, Name, Now)
{
    /// <summary>How the authorities are reached, as configured.</summary>
    public IReadOnlyList<AuthorityOptions> Authorities { get; init; } = [];

    internal override ICase Case => Incident;

    internal IReadOnlyList<Clock> Clocks => Incidents.Rules.Clocks.Of(Incident.Tracks, Incident.Facts, Rules);

    /// <summary>The tracks that bind, in their order.</summary>
    internal IReadOnlyList<RegulatoryTrack> Tracks =>
        [.. Incident.Tracks.Where(track => track.Status != TrackStatus.NotRequired)];

    internal bool IsCommander => IsShared || Incident.Commander == Viewer.Person;
}
