using Microsoft.Extensions.Options;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Graph;
using TeamsIsms.Incidents.Documents;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>The file of the minutes in the library: written as a draft, read to the byte, locked when it is frozen.</summary>
internal sealed class MinutesFileRun(
    LibraryClient library,
    LibraryWriteClient writing,
    LibraryPlaceClient places,
    IOptions<GraphOptions> graph,
    IOptions<IncidentDocumentOptions> letterhead)
{
    public async Task<Outcome<MinutesFile>> DraftAsync(
        ReviewFile file, Func<Guid, string> name, Guid by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        DocxWriter.Write(content, MinutesDocx.Draft(file, name, letterhead.Value.Organisation, now));
        content.Position = 0;
        var saved = await writing.UploadAsync(
            $"{graph.Value.ReportsFolder}/{MinutesDocx.Say("Folder")}/{file.Review.Id}",
            LibraryName.Safe($"{file.Review.Id}_{MinutesDocx.Say("Title")}", ".docx"),
            content,
            UploadConflict.Replace,
            cancellationToken);
        return saved.Match<Outcome<MinutesFile>>(
            stored => new MinutesFile(stored.ItemId, stored.WebUrl, HandInMinutes.Content(file), by, now), refusal => refusal);
    }

    /// <summary>The hash of the file as it is now; empty when it is gone, or there never was one.</summary>
    public async Task<Outcome<string>> HashAsync(MinutesFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return "";
        }

        var pinned = await library.PinAsync(file.ItemId, cancellationToken);
        return pinned switch
        {
            { Value: { } found } => found.Sha256,
            { Refusal: UnknownDocument } => "",
            _ => pinned.Refusal!, // no value: refused
        };
    }

    /// <summary>Others read it and cannot change it, as with published documents (decision 0020). A site that allows no lock still has the hash.</summary>
    public Task LockAsync(MinutesFile file, CancellationToken cancellationToken) => places.LockAsync(file.ItemId, cancellationToken);
}
