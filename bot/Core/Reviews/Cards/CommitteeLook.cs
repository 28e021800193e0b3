using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The committee's register as buttons and fields.</summary>
internal static class CommitteeLook
{
    public static ActionExecute Open(string title) =>
        CardGrammar.Secondary(title, "review.committee") with { AssociatedInputs = AssociatedInputs.None };

    public static InputText Person(string id, string label, bool isRequired, CultureInfo culture) => new(label)
    {
        Id = id,
        MaxLength = ReviewLimits.Line,
        Placeholder = Say(culture, "PersonHint"),
        IsRequired = isRequired,
        ErrorMessage = isRequired ? Say(culture, "PersonMissing") : null,
    };

    public static string Term(CommitteeSeat seat, CultureInfo culture) => seat.Until is { } until
        ? Say(culture, "Term", Taipei.Say(seat.From, culture), Taipei.Say(until, culture))
        : Say(culture, "TermOpen", Taipei.Say(seat.From, culture));

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
