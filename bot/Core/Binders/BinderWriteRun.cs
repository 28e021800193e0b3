using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>Writes a binder: folder by folder what proves the chosen clauses, the index, the hashes.</summary>
internal sealed class BinderWriteRun(IEnumerable<IBinderPartRun> parts)
{
    /// <param name="target">Is only written to, and stays open.</param>
    /// <param name="scratch">Makes an empty file that can seek and goes away when it is closed.</param>
    /// <returns>The SHA-256 of what was written, and the lines of its index.</returns>
    public async Task<(string Sha256, long Items)> WriteAsync(
        Stream target, Func<Stream> scratch, BinderScope scope, CancellationToken cancellationToken)
    {
        await using var hashed = new HashedStream(target);
        long items;
        await using (var files = await BinderFiles.BeginAsync(hashed, scratch, scope, cancellationToken))
        {
            await WriteAsync(files, scope, cancellationToken);
            items = files.Items;
        }

        return (hashed.Sha256(), items);
    }

    private async Task WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var written = new List<PartSummary>();
        foreach (var kind in BinderClause.Kinds(scope.Clauses))
        {
            var summary = await parts.Single(part => part.Kind == kind).WriteAsync(files, scope, cancellationToken);
            var title = BinderWords.Of(kind, scope.Culture);
            await files.AddDocumentAsync(
                BinderPath.Of(kind, BinderPath.Summary),
                title,
                [.. IndexDocument.About(scope), .. summary.Blocks],
                cancellationToken);
            written.Add(summary);
        }

        await files.AddDocumentAsync(
            "index.docx", Title(scope.Culture), IndexDocument.Of(scope, written, files.NegativeReceipts), cancellationToken);
        await files.CompleteAsync(cancellationToken);
    }

    private static string Title(CultureInfo culture) => BinderWords.Text.Say(culture, "BinderTitle");
}
