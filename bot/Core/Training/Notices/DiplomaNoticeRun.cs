using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Notices;

/// <summary>Brings who completed a course their certificate, and takes it back when what it rests on was declared void.</summary>
internal sealed class DiplomaNoticeRun(
    EvaluationSightRun sights, DiplomaRun diplomas, SentCardTable sent, ChatCardRun cards) : ITrainingNoticeRun
{
    // SharePoint may be away for longer than a chat.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } campaign, Person: { } person }
            || await sights.OfAsync(campaign, person, cancellationToken) is not { } sight)
        {
            return null;
        }

        var outcome = AwardCertificate.Owed(sight.Training) is { } issue ? await diplomas.MakeAsync(sight, issue, now, cancellationToken)
            : AwardCertificate.IsToRevoke(sight.Training) ? await diplomas.RevokeAsync(sight, now, cancellationToken)
            : sight.Training;

        // Without a library there is no certificate: nothing to wait for.
        return outcome.Value is { } training ? await ShowAsync(sight with { Training = training }, cancellationToken)
            : outcome.Refusal is LibraryNotConfigured ? null
            : Pause;
    }

    private async Task<TimeSpan?> ShowAsync(EvaluationSight sight, CancellationToken cancellationToken)
    {
        if (sight.Training is not { Diploma: { } diploma } training)
        {
            return null;
        }

        var shelf = TrainingCards.Of(training.Campaign, training.Person);
        var about = $"diploma.{diploma.Issue}";
        var card = await sent.FindAsync(shelf, about, training.Person, cancellationToken);
        if (card is not null && diploma.RevokedAt is null)
        {
            return null;
        }

        return await cards.ShowAsync(
            shelf,
            about,
            training.Person,
            culture => DiplomaCard.Draw(diploma, sight.Course.Title, sight.Course.Hours, culture),
            cancellationToken);
    }
}
