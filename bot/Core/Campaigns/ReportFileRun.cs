using Microsoft.Extensions.Options;
using TeamsIsms.Graph;

namespace TeamsIsms.Campaigns;

/// <summary>Puts the files of a report into the library. A newer report of the same campaign becomes the next version of the same file.</summary>
internal sealed class ReportFileRun(LibraryWriteClient library, IOptions<GraphOptions> options)
{
    public async Task<Outcome<Uri>> SaveAsync(
        Campaign campaign, string what, string extension, Stream content, CancellationToken cancellationToken)
    {
        var name = LibraryName.Safe($"{campaign.Number}_{About(campaign)}_{what}", extension);
        var saved = await library.UploadAsync(
            options.Value.ReportsFolder, name, content, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<Uri>>(file => file.WebUrl, refusal => refusal);
    }

    private static string About(Campaign campaign) =>
        campaign.Document?.Document is { } document ? $"{document.Number}_{document.Revision}" : campaign.Task.Title;
}
