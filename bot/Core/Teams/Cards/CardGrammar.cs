using System.Globalization;

namespace TeamsIsms.Teams.Cards;

/// <summary>
/// The one grammar of every card, so that people learn it once:
/// head, one sentence, facts, what happened last, actions.
/// </summary>
public static class CardGrammar
{
    private const int HistoryLines = 3;
    private const int ReasonLength = 500;

    /// <summary>A whole card that fits into a message; what is null in the body is left out.</summary>
    public static AdaptiveCard Card(
        CultureInfo culture, CardHead head, IEnumerable<CardElement?> body, params IEnumerable<CardAction> actions) =>
        CardLimit.Fit(
            new AdaptiveCard
            {
                Lang = culture.Name[..2],
                FallbackText = $"{head.Kicker}: {head.Title}",
                Body = [head.Draw(), .. body.OfType<CardElement>()],
                Actions = actions.Any() ? [.. actions] : null,
            },
            culture);

    /// <summary>What is asked and how long it takes.</summary>
    public static TextBlock Sentence(string text) => new(text);

    /// <summary>A smaller line: how it goes on, or where to find it again.</summary>
    public static TextBlock Note(string text) => new(text) { Size = TextSize.Small, IsSubtle = true };

    /// <summary>What is wrong with the form, above its fields.</summary>
    public static TextBlock Problem(string text) =>
        new(text) { Color = TextColor.Attention, Weight = TextWeight.Bolder };

    /// <summary>A heading between the parts of a longer card.</summary>
    public static TextBlock Heading(string text) =>
        new(text) { Weight = TextWeight.Bolder, Style = TextStyle.Heading, Spacing = Spacing.Medium };

    /// <summary>Names and values; a fact without a value is left out.</summary>
    public static FactSet? Facts(params IEnumerable<(string Name, string? Value)> facts)
    {
        List<Fact> known =
            [.. from fact in facts where !string.IsNullOrEmpty(fact.Value) select new Fact(fact.Name, fact.Value)];
        return known.Count is 0 ? null : new FactSet(known);
    }

    /// <summary>What happened, newest first; only the last three are shown.</summary>
    public static Container? History(params IEnumerable<string> newestFirst)
    {
        List<CardElement> lines =
            [.. newestFirst.Take(HistoryLines).Select((line, i) => Note(line) with { Spacing = i is 0 ? Spacing.Default : Spacing.None })];
        return lines.Count is 0 ? null : new Container(lines) { Separator = true };
    }

    /// <summary>Rows of a list; a card that is too large shows the first of them and how many there are more.</summary>
    public static Container? List(params IEnumerable<CardElement> rows)
    {
        List<CardElement> items = [.. rows];
        return items.Count is 0 ? null : new Container(items) { IsList = true };
    }

    /// <summary>The step most people want, first and in the colour of the theme.</summary>
    public static ActionExecute Primary(string title, string verb, params ReadOnlySpan<(string Name, string Value)> data) =>
        new(title, verb, Pairs(data)) { Style = ActionStyle.Positive };

    public static ActionExecute Secondary(string title, string verb, params ReadOnlySpan<(string Name, string Value)> data) =>
        new(title, verb, Pairs(data));

    /// <summary>An exceptional step: it opens below its button and needs what <paramref name="inputs"/> ask.</summary>
    public static ActionShowCard Exceptional(string title, ActionExecute send, params IReadOnlyList<CardElement> inputs) =>
        new(title, new ShownCard(inputs, [send]));

    /// <summary>The field <c>reason</c>, which must be filled.</summary>
    public static InputText Reason(string label, string missing) => new(label)
    {
        Id = "reason",
        IsMultiline = true,
        MaxLength = ReasonLength,
        IsRequired = true,
        ErrorMessage = missing,
    };

    private static Dictionary<string, string>? Pairs(ReadOnlySpan<(string Name, string Value)> data)
    {
        if (data.IsEmpty)
        {
            return null;
        }

        var pairs = new Dictionary<string, string>(data.Length);
        foreach (var (name, value) in data)
        {
            pairs.Add(name, value);
        }

        return pairs;
    }
}
