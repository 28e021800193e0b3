using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Operation.Health;

/// <summary>How the product stands, a line for each thing, the worst in the head.</summary>
public static class HealthCard
{
    /// <param name="lines">From <see cref="JudgeHealth"/>.</param>
    public static AdaptiveCard Draw(IReadOnlyList<HealthLine> lines, DateTimeOffset now, CultureInfo culture)
    {
        var worst = JudgeHealth.Worst(lines);
        return CardGrammar.Card(
            culture,
            new CardHead(Ground(worst), Say(culture, "Kicker"), Title(worst, culture)),
            [
                CardGrammar.Sentence(HealthWords.Text.Say(culture, worst == HealthState.Good ? "SentenceGood" : "Sentence", Taipei.Say(now, culture))),
                CardGrammar.List(lines.Select((line, at) => Row(line, culture) with { Separator = at > 0 })),
            ],
            CardGrammar.Secondary(Say(culture, "Again"), "status.show"),
            CardGrammar.Secondary(Say(culture, "ToPoison"), "poison.list"));
    }

    private static ColumnSet Row(HealthLine line, CultureInfo culture)
    {
        List<CardElement> words =
        [
            new TextBlock(Name(line.Subject, culture)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(line.Text) with { Spacing = Spacing.None },
        ];
        if (line.Todo is { } todo)
        {
            words.Add(new TextBlock(todo) { Size = TextSize.Small, Spacing = Spacing.Small });
        }

        return new ColumnSet(
        [
            new Column(words),
            new Column([new TextBlock(Word(line.State, culture)) { Weight = TextWeight.Bolder, Color = Colour(line.State) }]) { Width = "auto" },
        ]);
    }

    private static ContainerStyle Ground(HealthState state) => state switch
    {
        HealthState.Good => ContainerStyle.Good,
        HealthState.Unknown => ContainerStyle.Emphasis,
        HealthState.Watch => ContainerStyle.Warning,
        HealthState.Bad => ContainerStyle.Attention,
    };

    private static TextColor Colour(HealthState state) => state switch
    {
        HealthState.Good => TextColor.Good,
        HealthState.Unknown => TextColor.Default,
        HealthState.Watch => TextColor.Warning,
        HealthState.Bad => TextColor.Attention,
    };

    private static string Title(HealthState state, CultureInfo culture) => state switch
    {
        HealthState.Good => Say(culture, "TitleGood"),
        HealthState.Unknown => Say(culture, "TitleUnknown"),
        HealthState.Watch => Say(culture, "TitleWatch"),
        HealthState.Bad => Say(culture, "TitleBad"),
    };

    private static string Word(HealthState state, CultureInfo culture) => state switch
    {
        HealthState.Good => Say(culture, "StateGood"),
        HealthState.Unknown => Say(culture, "StateUnknown"),
        HealthState.Watch => Say(culture, "StateWatch"),
        HealthState.Bad => Say(culture, "StateBad"),
    };

    private static string Name(HealthSubject subject, CultureInfo culture) => subject switch
    {
        HealthSubject.Permissions => Say(culture, "Permissions"),
        HealthSubject.Credential => Say(culture, "Credential"),
        HealthSubject.Queues => Say(culture, "Queues"),
        HealthSubject.Poison => Say(culture, "Poison"),
        HealthSubject.Campaigns => Say(culture, "Campaigns"),
        HealthSubject.Outbox => Say(culture, "Outbox"),
        HealthSubject.Directory => Say(culture, "Directory"),
        HealthSubject.Seal => Say(culture, "Seal"),
        HealthSubject.Rules => Say(culture, "Rules"),
    };

    private static string Say(CultureInfo culture, string key) => HealthWords.Text.Say(culture, key);
}
