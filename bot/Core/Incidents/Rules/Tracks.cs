namespace TeamsIsms.Incidents.Rules;

/// <summary>Which tracks an incident has.</summary>
public static class Tracks
{
    /// <summary>
    /// One per configured authority and law. A law about every level is <see cref="TrackStatus.Due"/> before the level is decided:
    /// the hour runs from awareness. A law about personal data is due once the answers say so. What was already told an authority
    /// stays as it is, also when the authority is no longer configured or the answers changed.
    /// </summary>
    /// <param name="answers">Null while the level is not decided.</param>
    public static IReadOnlyList<RegulatoryTrack> Needed(
        IReadOnlyList<RegulatoryTrack> existing, RuleOptions options, RuleSets rules, DateTimeOffset aware, LevelAnswers? answers)
    {
        var configured =
            from authority in options.Authorities
            let set = rules.InForce(authority.RuleSet, aware)
            where set is not null
            select (Key: $"{set.Family}/{authority.Name}", authority.Name, Set: set);
        var wanted = configured.DistinctBy(one => one.Key).ToList();
        return
        [
            .. from track in existing
               where IsTouched(track) || wanted.All(one => one.Key != track.Key)
               select track,
            .. from one in wanted
               where existing.All(track => track.Key != one.Key || !IsTouched(track))
               select new RegulatoryTrack
               {
                   Key = one.Key,
                   Authority = one.Name,
                   RuleSet = one.Set.Id,
                   Status = IsAbout(one.Set, answers) ? TrackStatus.Due : TrackStatus.NotRequired,
               },
        ];
    }

    /// <summary>After the report turned out to be no incident: nothing is due any more where nothing was told yet.</summary>
    public static IReadOnlyList<RegulatoryTrack> Dropped(IReadOnlyList<RegulatoryTrack> existing) =>
        [.. existing.Select(track => IsTouched(track) ? track : track with { Status = TrackStatus.NotRequired })];

    private static bool IsAbout(RuleSet set, LevelAnswers? answers) => set.AppliesTo switch
    {
        Applies.EveryLevel => true,
        Applies.PersonalData => answers is { PersonalData: true },
    };

    private static bool IsTouched(RegulatoryTrack track) => track.Notices.Count > 0 || track.Told is not null;
}
