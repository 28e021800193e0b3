using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Notices;

/// <summary>Tells the owner of a certificate and the training managers once that it soon expires, and once that it has.</summary>
internal sealed class CertificateExpiryRun(
    CertificateDueTable due, EvaluationSightRun sights, ChatCardRun cards) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.CertificateDue;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice.Id is not { } key || await due.FindAsync(key, cancellationToken) is not { } told)
        {
            return null;
        }

        var pause = await sights.OfAsync(told.Campaign, told.Person, cancellationToken) is { } sight
            && sight is { Person.Enabled: true, Training.Certificate: { Status: CertificateStatus.Verified } certificate }
            && certificate.ExpiresOn == told.Last
                ? await TellAsync(sight, certificate, told, Taipei.Day(now), cancellationToken)
                : null;
        if (pause is null)
        {
            await due.DoneAsync(key, cancellationToken);
        }

        return pause;
    }

    private async Task<TimeSpan?> TellAsync(
        EvaluationSight sight, Certificate certificate, CertificateDue told, DateOnly today, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        var about = string.Create(CultureInfo.InvariantCulture, $"{(told.IsOver ? "expired" : "expiring")}.{certificate.Registered}");
        foreach (var to in sight.Managers.Prepend(told.Person).Distinct())
        {
            AdaptiveCard Draw(CultureInfo culture) =>
                CertificateExpiryCard.Draw(certificate, told.Last, to == told.Person ? null : sight.Name, today, culture);
            pause = SendPause.Longer(
                pause, await cards.TellAsync(TrainingCards.Of(told.Campaign, told.Person), about, to, Draw, cancellationToken));
        }

        return pause;
    }
}
