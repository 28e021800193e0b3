using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Binders.Parts;

/// <summary>Which versions of which documents people were asked to acknowledge: their links, versions and hashes.</summary>
internal sealed class DocumentPartRun(BinderCampaignsRun campaigns) : IBinderPartRun
{
    private const string File = "revisions.csv";

    public EvidenceKind Kind => EvidenceKind.Documents;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var revisions = DocumentLine.Of(await campaigns.InAsync(scope.Period, cancellationToken));
        foreach (var revision in revisions)
        {
            await files.NoteAsync(DocumentLine.Item(revision, scope.Culture), cancellationToken);
        }

        await files.AddTableAsync(
            BinderPath.Of(Kind, File),
            DocumentLine.Heads(scope.Culture),
            revisions.Select(revision => DocumentLine.Of(revision)).ToAsyncEnumerable(),
            cancellationToken);
        return new PartSummary(
            Kind, revisions.Count, [new DocxSentence(BinderWords.Text.Say(scope.Culture, "RevisionsInPeriod", revisions.Count))]);
    }
}
