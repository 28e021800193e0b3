using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <summary>Brings a person the certificate of a course they completed.</summary>
public static class DiplomaCard
{
    public static AdaptiveCard Draw(CompletionCertificate diploma, string course, decimal hours, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            diploma.RevokedAt is null ? ContainerStyle.Good : ContainerStyle.Emphasis,
            Say(culture, diploma.RevokedAt is null ? "DiplomaKicker" : "DiplomaRevokedKicker"),
            CardText.OneLine(course))
        {
            Subtitle = diploma.Number,
            Figure = diploma.Score is { } percent && diploma.RevokedAt is null ? Say(culture, "DiplomaScoreValue", percent) : null,
        },
        [
            CardGrammar.Sentence(Say(culture, diploma.RevokedAt is null ? "DiplomaSentence" : "DiplomaRevokedSentence")),
            CardGrammar.Facts(
                (Say(culture, "DiplomaDay"), Taipei.Say(Taipei.Day(diploma.CompletedAt), culture)),
                (Say(culture, "DiplomaRevokedFact"), diploma.RevokedAt is { } revoked ? Taipei.Say(revoked, culture) : null),
                (Say(culture, "DiplomaHours"), Say(culture, "DiplomaHoursValue", hours))),
        ],
        new ActionOpenUrl(Say(culture, "DiplomaOpen"), diploma.Address));

    private static string Say(CultureInfo culture, string key, params object[] values) => EvaluationWords.Text.Say(culture, key, values);
}
