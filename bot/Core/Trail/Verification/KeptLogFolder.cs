using System.Globalization;
using System.Runtime.CompilerServices;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>Logs as somebody took them away: a folder of files for each year, as in the container they were copied from.</summary>
internal sealed class KeptLogFolder(string folder) : IKeptLog
{
    public bool HasRows => false;

    public Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<int>>(
    [
        .. from path in Directory.EnumerateDirectories(folder)
           where Path.GetFileName(path) is { Length: 4 } && int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out _)
           let year = int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture)
           orderby year
           select year,
    ]);

    public async IAsyncEnumerable<KeptEntry> EntriesAsync(int year, long first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = first / TilePath.Full; await BundleAsync(year, number, cancellationToken) is { } leaves; number++)
        {
            for (var at = (int)Math.Max(0, first - (number * TilePath.Full)); at < leaves.Count; at++)
            {
                yield return new KeptEntry((number * TilePath.Full) + at, leaves[at]);
            }

            if (leaves.Count < TilePath.Full)
            {
                yield break;
            }
        }
    }

    public IAsyncEnumerable<string> FilesAsync(int year, CancellationToken cancellationToken) =>
        Directory.EnumerateFiles(Of(year), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Of(year), file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToAsyncEnumerable();

    public async Task<byte[]?> FileAsync(int year, string path, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Of(year), path);
        return File.Exists(file) ? await File.ReadAllBytesAsync(file, cancellationToken) : null;
    }

    public IAsyncEnumerable<KeptSeal> SealsAsync(int year, CancellationToken cancellationToken) => AsyncEnumerable.Empty<KeptSeal>();

    public Task<LogEdge?> EdgeAsync(int year, CancellationToken cancellationToken) => Task.FromResult<LogEdge?>(null);

    public IAsyncEnumerable<KeptRow> RowsAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<KeptRow>();

    // The full bundle, or the widest partial one.
    private async Task<IReadOnlyList<byte[]>?> BundleAsync(int year, long number, CancellationToken cancellationToken)
    {
        var full = new TilePath(null, number, TilePath.Full).ToString();
        var parts = Path.Combine(Of(year), full + ".p");
        var widest = !Directory.Exists(parts) ? null
            : Directory.EnumerateFiles(parts)
                .Select(file => TilePath.Parse($"{full}.p/{Path.GetFileName(file)}"))
                .OrderByDescending(path => path?.Width)
                .FirstOrDefault();
        var bundle = await FileAsync(year, full, cancellationToken)
            ?? (widest is { } path ? await FileAsync(year, path.ToString(), cancellationToken) : null);
        return bundle is null ? null : EntryBundle.Read(bundle) ?? [];
    }

    private string Of(int year) => Path.Combine(folder, year.ToString("D4", CultureInfo.InvariantCulture));
}
