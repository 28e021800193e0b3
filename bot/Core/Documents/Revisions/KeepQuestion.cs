using System.Globalization;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Revisions;

/// <summary>Decides about a request: entry, version, verdict, comment, who, act.</summary>
internal delegate Outcome<DocumentStep> KeepDecision(
    RegisterEntry entry, string version, ApprovalVerdict verdict, string? comment, DocumentActor by, Act act);

/// <summary>One of the two things that are asked about a document that binds.</summary>
/// <param name="Name">What the data of cards call it.</param>
/// <param name="Kind">Key of the words for it.</param>
/// <param name="Of">The request in the document.</param>
/// <param name="With">The document with another request in its place.</param>
internal sealed record KeepQuestion(
    string Name,
    string Kind,
    Func<ControlledDocument, ApprovalRequest?> Of,
    Func<ControlledDocument, ApprovalRequest, ControlledDocument> With,
    KeepDecision Decide,
    Func<DocumentSight, CultureInfo, AdaptiveCard> Draw)
{
    /// <summary>Whether it stays unchanged for another year.</summary>
    public static KeepQuestion Review { get; } = new(
        "documentReview",
        "KindReview",
        document => document.Confirmation,
        (document, request) => document with { Confirmation = request },
        ConfirmReview.Decide,
        KeepCard.Review);

    /// <summary>Whether it ends.</summary>
    public static KeepQuestion Obsolete { get; } = new(
        "documentObsolete",
        "KindObsolete",
        document => document.Retirement?.Approval,
        (document, request) => document.Retirement is { } asked
            ? document with { Retirement = asked with { Approval = request } }
            : document,
        RetireDocument.Decide,
        KeepCard.Obsolete);

    public static IReadOnlyList<KeepQuestion> All { get; } = [Review, Obsolete];

    public ApprovalKey Key(DocumentId id) => new(Name, id.ToString());

    /// <summary>Changes the request without deciding it, such as who decides instead.</summary>
    public Outcome<DocumentStep> Change(RegisterEntry entry, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act)
    {
        if (Of(entry.Document) is not { } request || entry.Published is not { } published)
        {
            return new NothingAsked();
        }

        return change(request).Match<Outcome<DocumentStep>>(
            made => DocumentStep.Of(entry, With(entry.Document, made.Next), published, made.Kind, act, made.Reason, made.Note),
            refusal => refusal);
    }
}
