namespace TeamsIsms.Incidents;

/// <summary>The same thing told twice: to the trail, and to the people on the timeline.</summary>
internal sealed record CaseLine(TrailEvent Event, TimelineEntry Entry)
{
    /// <param name="status">Before and after, by their English names.</param>
    /// <param name="sha256">Of the file it is about.</param>
    public static CaseLine Of(
        CaseId id,
        EntryKind kind,
        (string From, string To) status,
        int sequence,
        Act act,
        Guid? by,
        string? text,
        string? sha256 = null)
    {
        var (from, to) = status.From == status.To ? ((string?)null, (string?)null) : status;
        return new CaseLine(
            new TrailEvent(
                CaseTrail.Kind(id, kind), id.Subject, act.Actor, new TrailDetail(from, to, text, act.Activity), sha256),
            new TimelineEntry(sequence, kind, act.At, by, text, Activity: act.Activity) { From = from, To = to });
    }
}
