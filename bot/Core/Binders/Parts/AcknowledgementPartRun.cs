using System.Runtime.CompilerServices;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Binders.Parts;

/// <summary>Who acknowledged which version, campaign by campaign, and who did not.</summary>
internal sealed class AcknowledgementPartRun(BinderCampaignsRun campaigns) : IBinderPartRun
{
    public EvidenceKind Kind => EvidenceKind.Acknowledgements;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var before = files.Items;
        var figures = new List<(Campaign, Figures)>();
        foreach (var campaign in (await campaigns.InAsync(scope.Period, cancellationToken)).Where(campaign => campaign.Document is not null))
        {
            var path = BinderPath.Of(Kind, $"{campaign.Number}.csv");
            await files.AddTableAsync(
                path,
                AcknowledgementLine.Heads(scope.Culture),
                LinesAsync(files, campaign, path, scope, cancellationToken),
                cancellationToken);
            figures.Add((campaign, await campaigns.FiguresAsync(campaign, scope.Now, cancellationToken)));
        }

        return new PartSummary(Kind, files.Items - before, [CampaignGrid.Of(figures, scope.Culture)]);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> LinesAsync(
        BinderFiles files, Campaign campaign, string path, BinderScope scope, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var assignment in campaigns.PeopleAsync(campaign, cancellationToken))
        {
            if (AcknowledgementLine.Item(campaign, assignment, path, scope) is { } item)
            {
                await files.NoteAsync(item, cancellationToken);
            }

            if (AcknowledgementLine.Missing(Kind, campaign, assignment, scope.Culture) is { } missing)
            {
                await files.NoteMissingAsync(missing, cancellationToken);
            }

            yield return AcknowledgementLine.Of(campaign, assignment, scope);
        }
    }
}
