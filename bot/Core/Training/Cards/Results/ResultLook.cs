using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Cards.Results;

/// <summary>What the cards of results share.</summary>
internal static class ResultLook
{
    public static string Say(CultureInfo culture, string key, params object[] values) => ResultWords.Text.Say(culture, key, values);

    public static string Of(TrainingStatus status, CultureInfo culture) => Say(culture, status switch
    {
        TrainingStatus.Assigned => "Assigned",
        TrainingStatus.InProgress => "InProgress",
        TrainingStatus.Completed => "Completed",
        TrainingStatus.Effective => "Effective",
        TrainingStatus.NotEffective => "NotEffective",
        TrainingStatus.Failed => "Failed",
        TrainingStatus.Remedial => "Remedial",
        TrainingStatus.Waived => "Waived",
        TrainingStatus.Cancelled => "Cancelled",
        TrainingStatus.Expired => "Expired",
    });

    /// <summary>Why there are no averages; null when there are.</summary>
    public static string? Missing(SurveyResults survey, CultureInfo culture) =>
        survey.IsHidden ? Say(culture, "SurveyHidden", GiveSurvey.FewestShown)
        : survey.Answers == 0 ? Say(culture, "SurveyEmpty")
        : null;

    /// <summary>A name and a smaller line, and a button at the right edge.</summary>
    public static ColumnSet Row(string title, string note, CardAction? button)
    {
        var words = new Column(
        [
            new TextBlock(CardText.OneLine(title)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(note) with { Spacing = Spacing.None },
        ]);
        return new ColumnSet(button is null
            ? [words]
            : [words, new Column([new ActionSet([button])]) { Width = "auto", VerticalContentAlignment = VerticalAlignment.Center }]);
    }
}
