using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Graph;

namespace TeamsIsms.Binders;

/// <summary>
/// Makes the file of a binder on disk and takes it to SharePoint. An upload session wants the whole size with its first range, and that is
/// known when the zip is finished; on disk it is, however large, while memory stays flat (decision 0021).
/// </summary>
internal sealed class BinderStoreRun(BinderWriteRun write, LibraryWriteClient library, IOptions<GraphOptions> options)
{
    public async Task<Outcome<BinderFile>> MakeAsync(BinderScope scope, CancellationToken cancellationToken)
    {
        await using var zip = Scratch(scope.Now);
        var (hash, items) = await write.WriteAsync(zip, () => Scratch(scope.Now), scope, cancellationToken);
        var bytes = zip.Length;
        zip.Position = 0;
        var saved = await library.UploadAsync(
            options.Value.ReportsFolder, NameOf(scope.Binder), zip, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<BinderFile>>(
            file => new BinderFile(file.WebUrl, hash, bytes, items, scope.Now), refusal => refusal);
    }

    /// <summary>What the file is called in the folder of reports.</summary>
    public static string NameOf(EvidenceBinder binder) => LibraryName.Safe(
        $"{BinderWords.Text.Say(Languages.Choose(binder.Language), "FileName")}_{binder.Period}_{binder.Id.ToString()[^8..]}", ".zip");

    private static FileStream Scratch(DateTimeOffset now) => new(
        Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"binder-{Guid.CreateVersion7(now):N}")),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        81920,
        FileOptions.Asynchronous | FileOptions.DeleteOnClose);
}
