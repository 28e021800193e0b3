using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Notices;

/// <summary>Asks for a reflection report to be read, and tells its writer what was said of it.</summary>
internal sealed class ReflectionNoticeRun(EvaluationSightRun sights, ReadersRun readers, ChatCardRun cards) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } campaign, Person: { } person }
            || await sights.OfAsync(campaign, person, cancellationToken) is not { Training: { Reflection: { } report } training } sight)
        {
            return null;
        }

        var verdict = await sights.VerdictAsync(report, cancellationToken);
        var pause = await readers.RunAsync(
            training,
            new Reading("reflection", report.Number, training.IsOpen && verdict is null ? sight.Readers(training.Person) : []),
            (number, culture) => ReflectionReviewCard.Draw(ReadCards.Review(sight, report, number, verdict), culture),
            cancellationToken);

        // Who is done with the whole course gets the certificate and needs no other card.
        return verdict is null || (verdict.IsAccepted && (training.CompletedAt ?? training.Diploma?.CompletedAt) is not null)
            ? pause
            : SendPause.Longer(pause, await cards.TellAsync(
                TrainingCards.Of(campaign, person),
                $"reflected.{report.Number}",
                person,
                culture => VerdictCard.Reflection(campaign.ToString(), sight.Course.Title, verdict, culture),
                cancellationToken));
    }
}
