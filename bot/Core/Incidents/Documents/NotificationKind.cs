using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What a notification is for.</summary>
public enum NotificationKind
{
    First,

    /// <summary>The level changed since the authority was told of it.</summary>
    LevelChanged,

    /// <summary>Repeats through the designated channel what was told another way.</summary>
    Supplement,

    /// <summary>The authority knows the level and hears more.</summary>
    Update,
}

internal static class NotificationKinds
{
    public static NotificationKind Of(Incident incident, RegulatoryTrack track) => track.Notices switch
    {
        [] => NotificationKind.First,
        _ when track.Notices.Any(notice => notice is { Failure: not null, Supplemented: null }) => NotificationKind.Supplement,
        [.., var last] when last.Level != incident.Level?.Level => NotificationKind.LevelChanged,
        _ => NotificationKind.Update,
    };
}
