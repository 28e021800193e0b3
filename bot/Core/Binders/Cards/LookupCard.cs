using System.Globalization;
using TeamsIsms.Binders.Lookups;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders.Cards;

/// <summary>Asks for a person, a day, or both.</summary>
public static class LookupCard
{
    private const int LongestName = 100;

    /// <param name="problem">What is wrong with the form, in the reader's language; null when nothing is.</param>
    public static AdaptiveCard Draw(LookupForm form, string? problem, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(problem is null ? ContainerStyle.Accent : ContainerStyle.Attention, Say(culture, "Kicker"), Say(culture, "LookTitle")),
        [
            CardGrammar.Sentence(Say(culture, "LookSentence")),
            problem is null ? null : CardGrammar.Problem(problem),
            new InputText(Say(culture, "PersonLabel"))
            {
                Id = "person",
                Value = form.Person,
                Placeholder = Say(culture, "PersonHint"),
                MaxLength = LongestName,
            },
            new InputDate(Say(culture, "DayLabel")) { Id = "day", Value = form.DayBy(today) ?? today, Max = today },
        ],
        CardGrammar.Primary(Say(culture, "PersonButton"), "evidence.person"),
        CardGrammar.Secondary(Say(culture, "DayButton"), "evidence.day"),
        CardGrammar.Secondary(Say(culture, "ToForm"), "evidence.form") with { AssociatedInputs = AssociatedInputs.None });

    private static string Say(CultureInfo culture, string key) => BinderWords.Text.Say(culture, key);
}
