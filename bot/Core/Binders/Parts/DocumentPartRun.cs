using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Binders.Parts;

/// <summary>Which revisions of which documents bound people in the period: their links, versions and hashes.</summary>
internal sealed class DocumentPartRun(BinderCampaignsRun campaigns, BinderRegisterRun register) : IBinderPartRun
{
    private const string File = "revisions.csv";

    public EvidenceKind Kind => EvidenceKind.Documents;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var registered = new List<BoundRevision>();
        await foreach (var entry in register.ReadAsync(cancellationToken))
        {
            registered.AddRange(BoundRevision.Of(entry, scope.Period));
        }

        var revisions = BoundRevision.With(registered, await campaigns.InAsync(scope.Period, cancellationToken));
        foreach (var revision in revisions)
        {
            await files.NoteAsync(DocumentLine.Item(revision, scope.Culture), cancellationToken);
        }

        await files.AddTableAsync(
            BinderPath.Of(Kind, File),
            DocumentLine.Heads(scope.Culture),
            revisions.Select(revision => DocumentLine.Of(revision, scope.Culture)).ToAsyncEnumerable(),
            cancellationToken);
        return new PartSummary(
            Kind, revisions.Count, [new DocxSentence(BinderWords.Text.Say(scope.Culture, "RevisionsInPeriod", revisions.Count))]);
    }
}
