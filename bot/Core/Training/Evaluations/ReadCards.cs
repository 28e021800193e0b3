using TeamsIsms.Training.Cards;

namespace TeamsIsms.Training.Evaluations;

/// <summary>What the cards of readers show.</summary>
internal static class ReadCards
{
    /// <param name="number">The one that the card is about: what was handed in later closes it.</param>
    public static ReflectionReview Review(EvaluationSight sight, ReflectionReport report, int number, VerdictView? verdict) => new(
        sight.Training.Campaign.ToString(),
        sight.Training.Person.ToString(),
        sight.Course.Title,
        sight.Name,
        sight.Person?.Unit,
        report.SubmittedAt,
        report.Text,
        report.File is { } file ? (file.Name, file.Address) : null)
    {
        Number = report.Number,
        Verdict = report.Number == number ? verdict : null,
        IsClosed = report.Number != number || (verdict is null && !sight.Training.IsOpen),
    };

    /// <inheritdoc cref="Review(EvaluationSight, ReflectionReport, int, VerdictView?)"/>
    public static CertificateReview Review(EvaluationSight sight, Certificate certificate, int number, VerdictView? verdict) => new(
        sight.Training.Campaign.ToString(), sight.Training.Person.ToString(), sight.Course.Title, sight.Name, sight.Person?.Unit, certificate)
    {
        Verdict = certificate.Registered == number ? verdict : null,
        IsClosed = certificate.Registered != number || (verdict is null && !sight.Training.IsOpen),
    };
}
