namespace TeamsIsms.Teams.Cards;

/// <summary>The ground at the top of a card: its style is the state, its figure the one number that matters.</summary>
/// <param name="State">Accent asks, good is done, warning is soon due, attention overdue or an incident, emphasis closed.</param>
/// <param name="Kicker">What kind of thing this is.</param>
/// <param name="Title">What it is about.</param>
public sealed record CardHead(ContainerStyle State, string Kicker, string Title)
{
    /// <summary>Its number, revision or owner.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Days left, percent or level.</summary>
    public string? Figure { get; init; }

    public Container Draw() => new([new ColumnSet(Figure is null ? [Words()] : [Words(), Right(Figure)])])
    {
        Style = State,
        Bleed = true,
    };

    private Column Words()
    {
        List<CardElement> lines =
        [
            new TextBlock(Kicker) { Size = TextSize.Small },
            new TextBlock(Title)
            {
                Size = TextSize.Large,
                Weight = TextWeight.Bolder,
                Spacing = Spacing.None,
                Style = TextStyle.Heading,
            },
        ];
        if (Subtitle is not null)
        {
            lines.Add(new TextBlock(Subtitle) { Spacing = Spacing.None });
        }

        return new Column(lines);
    }

    // the default colour: the theme's coloured texts do not stay readable on a coloured ground
    private static Column Right(string figure) =>
        new([new TextBlock(figure) { Weight = TextWeight.Bolder, HorizontalAlignment = HorizontalAlignment.Right }])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        };
}
