using Microsoft.Extensions.Options;
using TeamsIsms.Campaigns;
using TeamsIsms.Graph;

namespace TeamsIsms.Records.Shelves;

/// <summary>The list of names of a campaign's report goes with the people on it; the summary, which counts them, stays.</summary>
internal sealed class ReportErasureRun(LibraryPlaceClient library, IOptions<GraphOptions> options)
{
    public async Task<KeptBecause?> EraseAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        if (campaign.Report is null)
        {
            return null;
        }

        // It was written in the language of whoever made the campaign.
        foreach (var culture in Languages.All)
        {
            if (await library.DeleteAsync(options.Value.ReportsFolder, ReportFileRun.NamesOf(campaign, culture), cancellationToken) is { } refusal)
            {
                return Stays.Of(refusal);
            }
        }

        return null;
    }
}
