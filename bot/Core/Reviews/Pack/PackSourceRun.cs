using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Reviews.Pack;

/// <summary>Reads what a pack is made of.</summary>
internal sealed class PackSourceRun(
    LiveFiguresRun figures, ReviewSightRun sights, ChatCardRun cards, IOptions<IncidentDocumentOptions> letterhead)
{
    public async Task<(ReviewPackage Pack, CultureInfo Culture)> ReadAsync(
        ReviewFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pack = new ReviewPackage(
            file,
            await figures.ReadAsync(new LiveScope(file.Review.Id, Taipei.Day(now)), cancellationToken),
            await sights.NamesAsync(ReviewPeople.Of(file), cancellationToken),
            letterhead.Value.Organisation,
            now);
        return (pack, file.Review.Chair is { } chair ? await cards.CultureAsync(chair, cancellationToken) : Languages.Chinese);
    }
}
