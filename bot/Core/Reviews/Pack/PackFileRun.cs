using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Graph;

namespace TeamsIsms.Reviews.Pack;

/// <summary>Puts the pack into the library. One that is made again becomes the next version of the same file.</summary>
internal sealed class PackFileRun(LibraryWriteClient library, IOptions<GraphOptions> options)
{
    public async Task<Outcome<PackFile>> SaveAsync(DocxFile pack, ReviewId id, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(file, pack);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.ToArray()));
        file.Position = 0;
        var name = LibraryName.Safe($"{id}_{PackWords.Text.Say(pack.Culture, "Title")}", ".docx");
        var saved = await library.UploadAsync(
            $"{options.Value.ReportsFolder}/{PackWords.Text.Say(Languages.Chinese, "Folder")}", name, file, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<PackFile>>(stored => new PackFile(stored.WebUrl, sha256, pack.At), refusal => refusal);
    }
}
