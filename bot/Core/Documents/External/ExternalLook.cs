using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.External;

/// <summary>A document of external origin in words.</summary>
internal static class ExternalLook
{
    /// <summary>From how many days before its check it is marked, the nearest first.</summary>
    public static IReadOnlyList<int> Marks { get; } = [7, 30, 60];

    public static string Kind(ExternalKind kind, CultureInfo culture) => kind switch
    {
        ExternalKind.Law => Say(culture, "Law"),
        ExternalKind.Standard => Say(culture, "Standard"),
        ExternalKind.Contract => Say(culture, "Contract"),
        ExternalKind.Other => Say(culture, "Other"),
    };

    /// <summary>The mark of the nearest check that is near; null while none is.</summary>
    public static string? Due(ExternalDocument document, DateOnly today, CultureInfo culture) => document.DaysLeft(today) switch
    {
        _ when document.IsEnded => null,
        < 0 and var days => Say(culture, "Overdue", -days),
        0 => Say(culture, "DueToday"),
        var days => Marks.Where(mark => days <= mark).Select(mark => Say(culture, "DueIn", mark)).FirstOrDefault(),
    };

    public static ContainerStyle State(ExternalDocument document, DateOnly today) => document switch
    {
        { IsEnded: true } => ContainerStyle.Emphasis,
        _ when document.DaysLeft(today) < 0 => ContainerStyle.Attention,
        _ when document.DaysLeft(today) <= Marks[1] => ContainerStyle.Warning,
        _ => ContainerStyle.Good,
    };

    public static ColumnSet Row(ExternalDocument document, DateOnly today, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(document.Title)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(
                culture,
                Kind(document.Kind, culture),
                CardText.OneLine(document.Issuer, 40),
                Say(culture, "EditionOf", CardText.OneLine(document.Edition, 40)))) with { Spacing = Spacing.None },
            Check(document, today, culture) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "ShowButton"), "external.show", ("id", document.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    public static string Say(CultureInfo culture, string key, params object[] values) => ExternalWords.Text.Say(culture, key, values);

    private static TextBlock Check(ExternalDocument document, DateOnly today, CultureInfo culture) =>
        document.IsEnded ? CardGrammar.Note(Say(culture, "EndedState"))
        : Due(document, today, culture) is { } due
            ? new TextBlock(due) { Size = TextSize.Small, Weight = TextWeight.Bolder, Color = document.DaysLeft(today) < 0 ? TextColor.Attention : TextColor.Warning }
            : CardGrammar.Note(Say(culture, "ReviewBy", Taipei.Say(document.ReviewOn, culture)));
}
