using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <summary>Tells a person what was said of the report or certificate they handed in.</summary>
public static class VerdictCard
{
    /// <param name="id">Of the campaign.</param>
    public static AdaptiveCard Reflection(string id, string course, VerdictView verdict, CultureInfo culture) => Draw(
        course,
        verdict,
        verdict.IsAccepted ? "ReflectionAccepted" : "ReflectionReturned",
        verdict.IsAccepted ? Open(id, culture) : CardGrammar.Primary(Say(culture, "ReflectionAgain"), "reflection.open", ("id", id)),
        "ReflectionVerdict",
        culture);

    /// <inheritdoc cref="Reflection"/>
    public static AdaptiveCard Certificate(string id, string course, VerdictView verdict, CultureInfo culture) => Draw(
        course,
        verdict,
        verdict.IsAccepted ? "CertificateAccepted" : "CertificateReturned",
        verdict.IsAccepted ? Open(id, culture) : CardGrammar.Primary(Say(culture, "CertificateAgainButton"), "certificate.open", ("id", id)),
        "CertificateVerdict",
        culture);

    private static AdaptiveCard Draw(
        string course, VerdictView verdict, string sentence, ActionExecute next, string kicker, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(verdict.IsAccepted ? ContainerStyle.Good : ContainerStyle.Warning, Say(culture, kicker), CardText.OneLine(course)),
        [
            CardGrammar.Sentence(Say(culture, sentence, CardText.OneLine(verdict.By, 40))),
            CardGrammar.Facts((Say(culture, "CommentFact"), ReadLook.Reason(verdict))),
        ],
        next);

    private static ActionExecute Open(string id, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, "OpenTraining"), "training.open", ("id", id));

    private static string Say(CultureInfo culture, string key, params object[] values) => EvaluationWords.Text.Say(culture, key, values);
}
