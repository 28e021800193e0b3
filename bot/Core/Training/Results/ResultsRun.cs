using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Results;

/// <summary>Reads what came of a campaign that asks for a course.</summary>
internal sealed class ResultsRun(
    CampaignTable campaigns, AssignmentTable assignments, AttemptTable attempts, QuestionTable bank, ResultNamesRun names)
{
    private const int MostItems = 5;

    /// <summary>Campaigns that ask for a course and have begun, newest first.</summary>
    public async Task<IReadOnlyList<Campaign>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await campaigns.ListAsync(cancellationToken)).Where(campaign => campaign is { Task.CourseId: not null, HasStarted: true })];

    /// <param name="mostNames">So many people are named; the figures are of all.</param>
    public async Task<Outcome<CampaignResults>> RunAsync(
        CampaignId id, ResultReader reader, int mostNames, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(id, cancellationToken) is not { Task.CourseId: { } courseId } campaign
            || await names.CourseAsync(courseId, cancellationToken) is not { } course)
        {
            return new UnknownCampaign();
        }

        var people = new List<PersonResult>();
        await foreach (var person in attempts.ResultsAsync(id, cancellationToken))
        {
            if (reader.SeesAll || person.Training.Head == reader.Person)
            {
                people.Add(person);
            }
        }

        var figures = ResultFigures.Of(people);
        var (asked, done) = reader.SeesAll
            ? await WholeAsync(campaign, now, cancellationToken)
            : await TeamAsync(campaign, reader.Person, cancellationToken);
        return new CampaignResults(campaign, course, asked, done, figures, !reader.SeesAll)
        {
            Hardest = await HardestAsync(figures, cancellationToken),
            MayReport = reader.IsResponsible,
            Survey = await names.SurveyAsync(campaign, course, reader, cancellationToken),
            People = reader.SeesNames ? await names.OfAsync(people, mostNames, cancellationToken) : [],
        };
    }

    private async Task<(int Asked, int Done)> WholeAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var whole = Figures.Of(await assignments.HeadsAsync(campaign, cancellationToken), now);
        return (whole.Expected - whole.Exempted - whole.Superseded - whole.Cancelled, whole.Acknowledged);
    }

    private async Task<(int Asked, int Done)> TeamAsync(Campaign campaign, Guid head, CancellationToken cancellationToken)
    {
        var team = await assignments.FindAsync(campaign, await names.TeamAsync(head, cancellationToken), cancellationToken);
        return (
            team.Count(one => one.Status is not (AssignmentStatus.Exempted or AssignmentStatus.Superseded or AssignmentStatus.Cancelled)),
            team.Count(one => one.Status == AssignmentStatus.Acknowledged));
    }

    private async Task<IReadOnlyList<(string Title, Evaluations.ItemFigures Figures)>> HardestAsync(ResultFigures figures, CancellationToken cancellationToken)
    {
        var hardest = new List<(string, Evaluations.ItemFigures)>();
        foreach (var item in figures.Items.Where(item => item.Figures.Difficulty < 1).Take(MostItems))
        {
            var version = await bank.VersionAsync(item.Id, item.Version, cancellationToken);
            hardest.Add((version?.Content.Title ?? "—", item.Figures));
        }

        return hardest;
    }
}
