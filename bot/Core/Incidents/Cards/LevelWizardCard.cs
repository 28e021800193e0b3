using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Asks what was harmed, and shows the level the law gives before anybody confirms it.</summary>
public static class LevelWizardCard
{
    /// <param name="typed">What was answered before; null for the answers of the present level.</param>
    /// <param name="problems">What is wrong with the answers, in the person's language.</param>
    public static AdaptiveCard Ask(IncidentSight sight, LevelAnswers? typed, IReadOnlyList<string> problems, CultureInfo culture) => sight.IsTeam
        ? CardGrammar.Card(
            culture,
            Head(sight, problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent, CaseLook.Level(sight.Incident, culture), culture),
            [
                CaseLook.Note(sight),
                CardGrammar.Sentence(Say(culture, "WizardSentence")),
                .. problems.Select(CardGrammar.Problem),
                .. LevelQuestions.Draw(
                    typed ?? sight.Incident.Level?.Answers,
                    sight.Rules.InForce(RuleSets.LevelFamily, sight.Incident.Times.Aware),
                    culture),
            ],
            IncidentSteps.Step(sight, Say(culture, "ShowLevel"), "incident.wizard", ("step", "result")).Main(),
            CaseLook.Open(sight.Incident.Id, Say(culture, "Back")) with { AssociatedInputs = AssociatedInputs.None })
        : IncidentCard.Draw(sight, culture);

    /// <summary>The level with what gave it, and what can be done with it.</summary>
    public static AdaptiveCard Result(IncidentSight sight, LevelAssessment assessment, CultureInfo culture) => sight.IsTeam
        ? CardGrammar.Card(
            culture,
            Head(sight, assessment.Level >= 3 ? ContainerStyle.Attention : ContainerStyle.Warning, CaseLook.Level(assessment.Level, culture), culture),
            [
                CaseLook.Note(sight),
                CardGrammar.Sentence(Sentence(sight, assessment, culture)),
                .. CaseLook.Facts(
                [
                    (Say(culture, "Confidentiality"), Column(assessment.ByConfidentiality, culture)),
                    (Say(culture, "Integrity"), Column(assessment.ByIntegrity, culture)),
                    (Say(culture, "Availability"), Column(assessment.ByAvailability, culture)),
                    .. LevelRules.Reasons(sight.Rules, assessment).Select(cell => (
                        Say(culture, "LevelBasis"), (string?)Say(culture, "Basis", cell.Text.Say(culture), IncidentCard.Article(cell, culture)))),
                    (Say(culture, "LawFact"), sight.Rules.Find(assessment.RuleSet)?.Law.Say(culture)),
                ]),
                assessment.Answers.PersonalData ? CardGrammar.Note(Say(culture, "PersonalDataNote")) : null,
                .. LevelSteps.Fields(sight, assessment, culture),
            ],
            [.. LevelSteps.Buttons(sight, assessment, culture)])
        : IncidentCard.Draw(sight, culture);

    private static CardHead Head(IncidentSight sight, ContainerStyle state, string? figure, CultureInfo culture) =>
        new(state, CaseLook.Kicker(sight.Incident, culture), Say(culture, "WizardTitle"))
        {
            Subtitle = CaseLook.Title(sight.Incident),
            Figure = figure,
        };

    private static string Sentence(IncidentSight sight, LevelAssessment assessment, CultureInfo culture)
    {
        var level = CaseRefusalWords.Level(assessment.Level, culture);
        return (sight.Incident.Level?.Level, assessment.Level) switch
        {
            (null, _) => Say(culture, "ResultFirst", level),
            ({ } now, var then) when then > now => Say(culture, "ResultRaise", CaseRefusalWords.Level(now, culture), level),
            ({ } now, var then) when then < now => Say(culture, "ResultLower", CaseRefusalWords.Level(now, culture), level),
            _ => Say(culture, "ResultSame", level),
        };
    }

    private static string Column(int? level, CultureInfo culture) =>
        level is { } known ? CaseLook.Level(known, culture) : Say(culture, "NoHarm");

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
