namespace TeamsIsms.Incidents.Cards;

/// <summary>A case and what hangs on it, as one person sees it at one moment.</summary>
/// <param name="Name">A person's name by their id; only asked for people whom the viewer may see.</param>
public abstract record CaseSight(CaseActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
{
    /// <summary>Whoever reads the channel of the response team. Restricted cases stay hidden from it.</summary>
    public static CaseActor Shared { get; } = new(Guid.Empty, [Role.IncidentHandler]);

    /// <summary>In any order.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; init; } = [];

    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    public IReadOnlyList<CaseTask> Tasks { get; init; } = [];

    /// <summary>Who can be given a part.</summary>
    public IReadOnlyList<CasePerson> Candidates { get; init; } = [];

    /// <summary>What came of the tap before, above everything else.</summary>
    public string? Note { get; init; }

    /// <summary>Teams ids (<c>29:…</c>) of those for whom the card is drawn anew when they see it.</summary>
    public IReadOnlyList<string> RefreshFor { get; init; } = [];

    internal abstract ICase Case { get; }

    /// <summary>Whether the viewer sees the case as those do who handle it.</summary>
    internal bool IsTeam => CaseAccess.Of(Case, Viewer) is CaseView.Team or CaseView.Manager;

    internal bool IsOwnReport => Case.Reporter == Viewer.Person;

    /// <summary>The viewer is one of many, so that everybody's buttons have to be there.</summary>
    internal bool IsShared => Viewer.Person == Guid.Empty;

    /// <summary>The security officer of the unit, before anybody decided what it is.</summary>
    internal bool IsFirstLine => CaseAccess.IsFirstLine(Case, Viewer);

    /// <summary>Whether the viewer may do what takes two people.</summary>
    /// <param name="isSame">The viewer did the first part as well.</param>
    internal bool May(SeparateDuty duty, bool isSame) => WaiveDuty.RefuseSame(Case, duty, isSame, Now) is null;

    internal bool IsManager => Viewer.Has(Role.SecurityManager);
}
