namespace TeamsIsms.Campaigns;

/// <summary>Why somebody of the audience gets no card.</summary>
public enum UnreachableReason
{
    /// <summary>No Teams and no e-mail address in the directory.</summary>
    NoAddress,

    /// <summary>Has blocked the bot; the e-mail address is missing too.</summary>
    Blocked,

    /// <summary>Named, but the account is disabled.</summary>
    Disabled,

    /// <summary>Named, but not in the directory.</summary>
    Unknown,
}

/// <summary>Whom a campaign would bind if it started now.</summary>
/// <param name="ByMail">Of all, those who get an e-mail instead of a card.</param>
/// <param name="Excluded">Taken out by the exclusions; not counted in the others.</param>
public sealed record DryRun(int Staff, int Guests, int Externals, int ByMail, int Excluded, IReadOnlyList<Unreachable> Unreachable)
{
    public int Total => Staff + Guests + Externals;
}

public sealed record Unreachable(string Name, UnreachableReason Reason);
