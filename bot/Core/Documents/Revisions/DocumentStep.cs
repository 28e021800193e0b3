using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>The next state of a document and what the trail says of it.</summary>
public sealed record DocumentStep(RegisterEntry Next, IReadOnlyList<TrailEvent> Events)
{
    /// <summary>A step of one revision.</summary>
    internal static DocumentStep Of(
        RegisterEntry entry, DocumentRevision before, DocumentRevision after, string kind, Act act, string? reason = null,
        string? note = null) =>
        new(entry.With(after), [Event(entry.Document, before.Status, after, kind, act, reason, note)]);

    /// <summary>A step of the document that leaves its published revision as it is.</summary>
    internal static DocumentStep Of(
        RegisterEntry entry, ControlledDocument after, DocumentRevision published, string kind, Act act, string? reason = null,
        string? note = null) =>
        new(entry with { Document = after }, [Event(after, published.Status, published, kind, act, reason, note)]);

    internal static TrailEvent Event(
        ControlledDocument document, DocumentStatus? from, DocumentRevision after, string kind, Act act, string? reason = null,
        string? note = null) => new(
        kind,
        document.Subject,
        act.Actor,
        new TrailDetail(from?.ToString(), after.Status.ToString(), reason?.Trim(), act.Activity, note is null ? after.Revision : $"{after.Revision} {note}"),
        after.Pinned?.Sha256);
}
