using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Graph;

namespace TeamsIsms.Campaigns;

/// <summary>Puts the files of a report into the library. A newer report of the same campaign becomes the next version of the same file.</summary>
internal sealed class ReportFileRun(LibraryWriteClient library, IOptions<GraphOptions> options)
{
    public const string NamesExtension = ".csv";

    public async Task<Outcome<Uri>> SaveAsync(
        Campaign campaign, string what, string extension, Stream content, CancellationToken cancellationToken)
    {
        var saved = await library.UploadAsync(
            options.Value.ReportsFolder, NameOf(campaign, what, extension), content, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<Uri>>(file => file.WebUrl, refusal => refusal);
    }

    /// <summary>What the list of names is called in the folder of reports.</summary>
    public static string NamesOf(Campaign campaign, CultureInfo culture) =>
        NameOf(campaign, ReportWords.Text.Say(culture, "FileNames"), NamesExtension);

    private static string NameOf(Campaign campaign, string what, string extension) =>
        LibraryName.Safe($"{campaign.Number}_{About(campaign)}_{what}", extension);

    private static string About(Campaign campaign) =>
        campaign.Document?.Document is { } document ? $"{document.Number}_{document.Revision}" : campaign.Task.Title;
}
