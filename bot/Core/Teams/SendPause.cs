namespace TeamsIsms.Teams;

/// <summary>How long to wait before something that could not be sent is tried again.</summary>
internal static class SendPause
{
    // A post without an answer may have arrived; the pause of the design.
    private static readonly TimeSpan Uncertain = TimeSpan.FromMinutes(2);

    /// <summary>When the service names no time, or somebody else is sending the same.</summary>
    public static TimeSpan Busy { get; } = TimeSpan.FromSeconds(5);

    /// <summary>When what was shown changed while it was being shown: whoever drew it again did not find cards that were on their way.</summary>
    public static TimeSpan AtOnce { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Null when it is done, or repeating cannot help.</summary>
    /// <param name="asked">The pause the service asks for.</param>
    public static TimeSpan? After(SendVerdict verdict, TimeSpan? asked) => verdict switch
    {
        SendVerdict.TryAgain => asked ?? Busy,
        SendVerdict.Uncertain => Uncertain,
        SendVerdict.Delivered or SendVerdict.Blocked or SendVerdict.NotInstalled or SendVerdict.ConversationGone
            or SendVerdict.TooLarge or SendVerdict.Misconfigured or SendVerdict.Disabled => null,
    };

    /// <summary>The longer of two; null is none.</summary>
    public static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one > other || other is null ? one : other;
}
