using System.Text;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents;

namespace TeamsIsms.Binders.Parts;

/// <summary>The records of the period: their exact bytes, a line each, a list of them with their hashes and places in the log, and the seals
/// that cover them.</summary>
internal sealed class TrailPartRun(
    BinderCampaignsRun campaigns, TrailLeavesRun leaves, BinderSealsRun seals, IncidentTable cases) : IBinderPartRun
{
    private const string Exact = "leaves.jsonl";
    private const string List = "leaves.csv";

    private static readonly byte[] NewLine = "\n"u8.ToArray();

    public EvidenceKind Kind => EvidenceKind.Trail;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        await using var list = files.BeginTable(LeafLine.Heads(scope.Culture));
        var hidden = 0L;
        await files.AddAsync(
            BinderPath.Of(Kind, Exact),
            async (stream, cancel) =>
            {
                var sight = new LeafSightRun(cases);
                await foreach (var leaf in leaves.ReadAsync(scope.Period, await campaigns.InAsync(scope.Period, cancel), cancel))
                {
                    var isShown = await sight.IsShownAsync(leaf, scope, cancel);
                    await list.AddAsync(LeafLine.Of(leaf, isShown), cancel);
                    hidden += isShown ? 0 : 1;
                    if (isShown)
                    {
                        await stream.WriteAsync(Encoding.UTF8.GetBytes(leaf.Text), cancel);
                        await stream.WriteAsync(NewLine, cancel);
                    }
                }
            },
            cancellationToken);
        await files.AddAsync(BinderPath.Of(Kind, List), list.CopyToAsync, cancellationToken);
        await files.NoteAsync(
            new EvidenceItem(
                Kind,
                BinderWords.Text.Say(scope.Culture, "RecordsOfPeriod", list.Lines),
                "",
                scope.Now,
                "",
                "",
                BinderPath.Of(Kind, List),
                ""),
            cancellationToken);
        var sealedDays = await seals.WriteAsync(files, scope, cancellationToken);
        return new PartSummary(
            Kind,
            list.Lines,
            [
                new DocxSentence(BinderWords.Text.Say(scope.Culture, "RecordsOfPeriod", list.Lines)),
                new DocxSentence(BinderWords.Text.Say(scope.Culture, "RecordsExact")),
                new DocxSentence(BinderWords.Text.Say(scope.Culture, "SealsOfPeriod", sealedDays)),
                .. hidden == 0 ? (DocxBlock[])[] : [new DocxSentence(BinderWords.Text.Say(scope.Culture, "RecordsHidden", hidden))],
            ]);
    }
}
