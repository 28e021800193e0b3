using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Notices;

/// <summary>Asks for a certificate to be verified, tells its owner what was said of it, and notes when it expires.</summary>
internal sealed class CertificateNoticeRun(
    EvaluationSightRun sights, ReadersRun readers, CertificateDueTable due, ChatCardRun cards) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } campaign, Person: { } person }
            || await sights.OfAsync(campaign, person, cancellationToken) is not { Training: { Certificate: { } certificate } training } sight)
        {
            return null;
        }

        if (certificate is { Status: CertificateStatus.Verified, ExpiresOn: { } last })
        {
            await due.AddAsync(training, last, cancellationToken);
        }

        var verdict = await sights.VerdictAsync(certificate, cancellationToken);
        var pause = await readers.RunAsync(
            training,
            new Reading("certificate", certificate.Registered, training.IsOpen && verdict is null ? sight.Readers(certificate.RegisteredBy) : []),
            (number, culture) => CertificateReviewCard.Draw(ReadCards.Review(sight, certificate, number, verdict), culture),
            cancellationToken);
        return verdict is null || (verdict.IsAccepted && (training.CompletedAt ?? training.Diploma?.CompletedAt) is not null)
            ? pause
            : SendPause.Longer(pause, await cards.TellAsync(
                TrainingCards.Of(campaign, person),
                $"verified.{certificate.Registered}",
                person,
                culture => VerdictCard.Certificate(campaign.ToString(), sight.Course.Title, verdict, culture),
                cancellationToken));
    }
}
