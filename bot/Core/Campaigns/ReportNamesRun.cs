using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace TeamsIsms.Campaigns;

/// <summary>Writes the list of names shard by shard, and counts on the way.</summary>
internal sealed class ReportNamesRun(AssignmentTable assignments)
{
    /// <param name="stream">Can seek; stands at its beginning afterwards.</param>
    /// <returns>Who is named in the summary, and the SHA-256 of what was written.</returns>
    public async Task<(ReportLists Lists, string Sha256)> WriteAsync(
        Stream stream, Campaign campaign, CultureInfo culture, CancellationToken cancellationToken)
    {
        var lists = new ReportLists();
        await ReportNames.WriteAsync(stream, campaign, PeopleAsync(campaign, cancellationToken), lists.Add, culture);
        stream.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        stream.Position = 0;
        return (lists, hash);
    }

    public async Task<Figures> FiguresAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken) =>
        Figures.Of(await assignments.HeadsAsync(campaign, cancellationToken), now);

    /// <summary>Everybody of whom it is asked, or was.</summary>
    public async IAsyncEnumerable<Assignment> PeopleAsync(
        Campaign campaign, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            await foreach (var assignment in assignments.ReadAsync(campaign.Id, shard, cancellationToken))
            {
                yield return assignment;
            }
        }
    }
}
