using System.Runtime.CompilerServices;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Binders.Parts;

/// <summary>
/// Who took and passed which course, and who did not. Who may not see learners gets figures only: lines without names, in the order of ids,
/// could be laid beside those of another campaign of the same people.
/// </summary>
internal sealed class TrainingPartRun(BinderCampaignsRun campaigns, AttemptTable attempts) : IBinderPartRun
{
    public EvidenceKind Kind => EvidenceKind.Trainings;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var before = files.Items;
        var figures = new List<(Campaign, Figures)>();
        foreach (var campaign in (await campaigns.InAsync(scope.Period, cancellationToken)).Where(campaign => campaign.Task is CourseTask))
        {
            var counted = await campaigns.FiguresAsync(campaign, scope.Now, cancellationToken);
            figures.Add((campaign, counted));
            if (scope.Reader.SeesLearners)
            {
                await WriteAsync(files, campaign, scope, cancellationToken);
            }
            else
            {
                await files.NoteAsync(Whole(campaign, counted, scope), cancellationToken);
            }
        }

        var grid = CampaignGrid.Of(figures, scope.Culture);
        return new PartSummary(
            Kind,
            files.Items - before,
            scope.Reader.SeesLearners ? [grid] : [new DocxSentence(BinderWords.Text.Say(scope.Culture, "LearnersLeftOut")), grid]);
    }

    private static EvidenceItem Whole(Campaign campaign, Figures figures, BinderScope scope) => new(
        EvidenceKind.Trainings,
        campaign.Task.Title,
        campaign.Number,
        campaign.StartedAt,
        "",
        BinderWords.Text.Say(scope.Culture, "DoneOf", figures.Acknowledged, figures.Expected),
        BinderPath.Of(EvidenceKind.Trainings, BinderPath.Summary),
        campaign.Task.Sha256);

    private async Task WriteAsync(BinderFiles files, Campaign campaign, BinderScope scope, CancellationToken cancellationToken)
    {
        var path = BinderPath.Of(Kind, $"{campaign.Number}.csv");
        await files.AddTableAsync(
            path, TrainingLine.DutyHeads(scope.Culture), DutiesAsync(files, campaign, path, scope, cancellationToken), cancellationToken);
        await files.AddTableAsync(
            BinderPath.Of(Kind, $"{campaign.Number}-results.csv"),
            TrainingLine.ResultHeads(scope.Culture),
            attempts.ResultsAsync(campaign.Id, cancellationToken).Select(result => TrainingLine.Of(result, scope)),
            cancellationToken);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> DutiesAsync(
        BinderFiles files, Campaign campaign, string path, BinderScope scope, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var duty in campaigns.PeopleAsync(campaign, cancellationToken))
        {
            if (TrainingLine.Item(campaign, duty, path, scope) is { } item)
            {
                await files.NoteAsync(item, cancellationToken);
            }

            if (AcknowledgementLine.Missing(Kind, campaign, duty, scope.Culture) is { } missing)
            {
                await files.NoteMissingAsync(missing, cancellationToken);
            }

            yield return TrainingLine.Of(duty, scope);
        }
    }
}
