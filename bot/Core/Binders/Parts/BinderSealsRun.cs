using System.Text;
using TeamsIsms.Trail.Seals;

namespace TeamsIsms.Binders.Parts;

/// <summary>The seals of the days of a period, and the one after it, which covers what was recorded last.</summary>
internal sealed class BinderSealsRun(SealTable seals)
{
    /// <returns>How many were added.</returns>
    public async Task<int> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var count = 0;
        var isCovered = false;
        for (var year = scope.Period.First.Year; year <= scope.Period.Last.Year + 1 && !isCovered; year++)
        {
            var key = "";
            await foreach (var seal in seals.ListAsync(year, cancellationToken))
            {
                if (seal is { Checkpoint: { } checkpoint, Token: { } token } && seal.Id.Day >= scope.Period.First && !isCovered)
                {
                    await WriteAsync(files, scope, seal, checkpoint, Convert.FromBase64String(token), cancellationToken);
                    (count, isCovered, key) = (count + 1, seal.Id.Day > scope.Period.Last, seal.Key ?? key);
                }
            }

            if (key.Length > 0)
            {
                await AddAsync(files, BinderPath.Of(EvidenceKind.Trail, $"{year}-log.pem"), Encoding.UTF8.GetBytes(key), cancellationToken);
            }
        }

        return count;
    }

    private static async Task WriteAsync(
        BinderFiles files, BinderScope scope, Seal seal, string checkpoint, byte[] token, CancellationToken cancellationToken)
    {
        var day = ReadBinderForm.Write(seal.Id.Day);
        var path = BinderPath.Of(EvidenceKind.Trail, $"seal-{day}.checkpoint");
        await AddAsync(files, path, Encoding.UTF8.GetBytes(checkpoint), cancellationToken);
        await AddAsync(files, BinderPath.Of(EvidenceKind.Trail, $"seal-{day}.tsr"), token, cancellationToken);
        await files.NoteAsync(
            new EvidenceItem(
                EvidenceKind.Trail, BinderWords.Text.Say(scope.Culture, "SealOf"), day, seal.At, "", "", path, ""),
            cancellationToken);
    }

    private static Task AddAsync(BinderFiles files, string path, byte[] content, CancellationToken cancellationToken) =>
        files.AddAsync(path, (stream, cancel) => stream.WriteAsync(content, cancel).AsTask(), cancellationToken);
}
