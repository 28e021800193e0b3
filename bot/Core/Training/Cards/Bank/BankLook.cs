using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Cards.Bank;

/// <summary>What the cards of the bank share.</summary>
internal static class BankLook
{
    public static string Say(CultureInfo culture, string key, params object[] values) => BankWords.Text.Say(culture, key, values);

    public static ActionExecute Home(CultureInfo culture) => CardGrammar.Secondary(Say(culture, "BackButton"), "training.home");

    public static string Of(Difficulty difficulty, CultureInfo culture) => Say(culture, difficulty switch
    {
        Difficulty.Easy => "Easy",
        Difficulty.Medium => "Medium",
        Difficulty.Hard => "Hard",
    });

    public static string Category(string category, CultureInfo culture) =>
        category.Length == 0 ? Say(culture, "NoCategory") : CardText.OneLine(category);
}
