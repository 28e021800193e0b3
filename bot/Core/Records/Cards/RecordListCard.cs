using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>Every class of records: how long it is kept, and whether management has decided so.</summary>
public static class RecordListCard
{
    public static AdaptiveCard Draw(IReadOnlyList<RecordClass> classes, CultureInfo culture)
    {
        var decided = classes.Count(records => records.Terms is not null);
        return CardGrammar.Card(
            culture,
            new CardHead(
                decided == classes.Count ? ContainerStyle.Good : ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "ListTitle"))
            {
                Figure = string.Create(CultureInfo.InvariantCulture, $"{decided}/{classes.Count}"),
            },
            [
                CardGrammar.Sentence(decided == classes.Count ? Say(culture, "ListDecided") : Say(culture, "ListSentence")),
                CardGrammar.List(classes.Select((records, at) => Row(records, culture) with { Separator = at > 0 })),
            ]);
    }

    private static ColumnSet Row(RecordClass records, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(RecordWords.Name(records.Kind, culture)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(
                culture,
                records.Terms is { } terms ? RecordWords.Period(terms.Months, culture) : Say(culture, "NotDecided"),
                records.Approval is { Status: ApprovalStatus.Pending } ? Say(culture, "ProposalWaits") : "",
                records.Held.Any() ? Say(culture, "OnHold") : "")) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "ShowButton"), "records.show", ("id", records.Kind.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key) => RecordWords.Text.Say(culture, key);
}
