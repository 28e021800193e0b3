using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Writes what is told an authority.</summary>
internal sealed class NotificationRun(DossierRun dossiers)
{
    /// <param name="track">The <see cref="RegulatoryTrack.Key"/>; null when there is only one.</param>
    /// <returns>Chinese, whoever asks: it goes to an authority.</returns>
    public async Task<Outcome<NotificationText>> RunAsync(
        CaseId id, string? track, CaseActor reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var read = await dossiers.ReadAsync(id, reader, now, cancellationToken);
        return read.Match<Outcome<NotificationText>>(dossier => Write(dossier, track), refusal => refusal);
    }

    private static Outcome<NotificationText> Write(IncidentDossier dossier, string? key)
    {
        var tracks = dossier.Incident.Tracks;
        var found = key is null ? tracks is [var only] ? only : null : tracks.FirstOrDefault(track => track.Key == key);
        return found switch
        {
            null => new NoSuchTrack(),
            { Status: TrackStatus.NotRequired } => new TrackNotRequired(found.Authority),
            _ => dossier.Rules.Find(found.RuleSet) is { } law
                ? NotificationText.Of(dossier, found, law, Languages.Chinese)
                : new RuleSetUnknown(found.RuleSet),
        };
    }
}
