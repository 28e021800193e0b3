namespace TeamsIsms.Incidents.Rules;

/// <summary>Which tracks an incident has.</summary>
public static class Tracks
{
    /// <summary>
    /// One per configured authority and law, in the configured order. A law about every level is <see cref="TrackStatus.Due"/>
    /// before the level is decided: the hour runs from awareness. A law about personal data is due once the answers say so.
    /// What was already told an authority stays as it is, also when it is no longer configured or the answers changed.
    /// </summary>
    /// <param name="answers">Null while the level is not decided.</param>
    public static IReadOnlyList<RegulatoryTrack> Needed(
        IReadOnlyList<RegulatoryTrack> existing, RuleOptions options, RuleSets rules, DateTimeOffset aware, LevelAnswers? answers)
    {
        var wanted =
            from authority in options.Authorities
            let set = rules.InForce(authority.RuleSet, aware)
            where set is not null
            select existing.FirstOrDefault(track => track.Key == authority.Key && IsTouched(track)) ?? Open(authority, set, answers);
        IReadOnlyList<RegulatoryTrack> tracks = [.. wanted];
        return [.. tracks, .. existing.Where(track => IsTouched(track) && tracks.All(other => other.Key != track.Key))];
    }

    /// <summary>After the report turned out to be no incident: nothing is due any more where nothing was told yet.</summary>
    public static IReadOnlyList<RegulatoryTrack> Dropped(IReadOnlyList<RegulatoryTrack> existing) =>
        [.. existing.Select(track => IsTouched(track) ? track : track with { Status = TrackStatus.NotRequired })];

    private static RegulatoryTrack Open(AuthorityOptions authority, RuleSet set, LevelAnswers? answers) => new()
    {
        Key = authority.Key,
        Authority = authority.Name,
        RuleSet = set.Id,
        Status = IsAbout(set, answers) ? TrackStatus.Due : TrackStatus.NotRequired,
    };

    private static bool IsAbout(RuleSet set, LevelAnswers? answers) => set.AppliesTo switch
    {
        Applies.EveryLevel => true,
        Applies.PersonalData => answers is { PersonalData: true },
    };

    private static bool IsTouched(RegulatoryTrack track) => track.Notices.Count > 0 || track.Told is not null;
}
