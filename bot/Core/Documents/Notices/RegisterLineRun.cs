using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Notices;

/// <summary>Keeps the document's line in the register as the document is.</summary>
internal sealed class RegisterLineRun(RegisterTable register) : IDocumentNoticeRun
{
    public bool Takes(DocumentNoticeKind kind) => kind is DocumentNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(
        DocumentNotice notice, RegisterEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await register.PutAsync(RegisterLine.Of(entry), cancellationToken);
        return null;
    }
}
