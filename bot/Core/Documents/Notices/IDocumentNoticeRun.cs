using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Notices;

/// <summary>Acts on what happened to a document. A notice may come twice and late; what it does is done once.</summary>
internal interface IDocumentNoticeRun
{
    bool Takes(DocumentNoticeKind kind);

    /// <param name="entry">As it stands now.</param>
    /// <returns>The pause before it is to be repeated; null when it is done.</returns>
    Task<TimeSpan?> RunAsync(DocumentNotice notice, RegisterEntry entry, DateTimeOffset now, CancellationToken cancellationToken);
}
