using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <summary>Tells the owner of a certificate, or the training manager, that it soon expires or has expired.</summary>
public static class CertificateExpiryCard
{
    /// <param name="owner">Their name; null on their own card.</param>
    /// <param name="today">In Taipei.</param>
    public static AdaptiveCard Draw(Certificate certificate, DateOnly last, string? owner, DateOnly today, CultureInfo culture)
    {
        var days = last.DayNumber - today.DayNumber;
        return CardGrammar.Card(
            culture,
            new CardHead(
                days < 0 ? ContainerStyle.Attention : ContainerStyle.Warning,
                Say(culture, days < 0 ? "ExpiredKicker" : "ExpiringKicker"),
                CardText.OneLine(certificate.Name))
            {
                Figure = days < 0 ? null : Say(culture, "ExpiringFigure", days),
            },
            [
                CardGrammar.Sentence(owner is { } name
                    ? Say(culture, days < 0 ? "ExpiredOfOther" : "ExpiringOfOther", CardText.OneLine(name, 40))
                    : Say(culture, days < 0 ? "ExpiredOwn" : "ExpiringOwn")),
                CardGrammar.Facts(
                    (Say(culture, "CertificateIssuer"), CardText.OneLine(certificate.Issuer)),
                    (Say(culture, "CertificateNumberFact"), certificate.Number is { } number ? CardText.OneLine(number) : null),
                    (Say(culture, "CertificateLast"), Taipei.Say(last, culture))),
            ]);
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => EvaluationWords.Text.Say(culture, key, values);
}
