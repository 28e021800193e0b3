using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>The legal holds on a class's card: what stands, and the steps to place and to release one.</summary>
internal static class HoldParts
{
    private const int ReasonLength = 200;
    private const int NameLength = 40;

    public static IEnumerable<CardElement?> Draw(RecordSight sight, CultureInfo culture) =>
    [
        sight.Class.Held.Any() ? CardGrammar.Heading(Say(culture, "HoldHeading")) : null,
        CardGrammar.List(sight.Class.Held.Select((hold, at) => Row(hold, sight, culture) with { Separator = at > 0 })),
    ];

    public static IEnumerable<CardAction> Buttons(RecordSight sight, CultureInfo culture)
    {
        if (!sight.Viewer.MayHold)
        {
            yield break;
        }

        var id = ("id", sight.Class.Kind.ToString());
        yield return CardGrammar.Exceptional(
            Say(culture, "HoldButton"),
            CardGrammar.Secondary(Say(culture, "HoldSend"), "records.hold", id),
            new InputText(Say(culture, "ScopeLabel"))
            {
                Id = "scope",
                Placeholder = Say(culture, "ScopeHint"),
                MaxLength = HoldRecords.LongestScope,
            },
            CardGrammar.Reason(Say(culture, "HoldReason"), Say(culture, "ReasonMissing")));
        List<LegalHold> others = [.. sight.Class.Held.Where(hold => hold.By != sight.Viewer.Person)];
        if (others.Count > 0)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "ReleaseButton"),
                CardGrammar.Secondary(Say(culture, "ReleaseSend"), "records.release", id),
                new InputChoiceSet(
                    Say(culture, "ReleaseLabel"),
                    [.. others.Select(hold => new Choice(Scope(hold, culture), hold.Number.ToString(CultureInfo.InvariantCulture)))])
                {
                    Id = "hold",
                    Value = others[0].Number.ToString(CultureInfo.InvariantCulture),
                    IsRequired = true,
                    ErrorMessage = Say(culture, "ReleaseMissing"),
                },
                CardGrammar.Reason(Say(culture, "ReleaseReason"), Say(culture, "ReasonMissing")));
        }
    }

    private static Container Row(LegalHold hold, RecordSight sight, CultureInfo culture) => new(
    [
        new TextBlock(Scope(hold, culture)) { Weight = TextWeight.Bolder },
        CardGrammar.Note(CardText.Paragraph(hold.Reason, ReasonLength)) with { Spacing = Spacing.None },
        CardGrammar.Note(CardText.Join(
            culture, CardText.OneLine(sight.Name(hold.By), NameLength), Taipei.Say(hold.At, culture))) with { Spacing = Spacing.None },
    ]);

    private static string Scope(LegalHold hold, CultureInfo culture) =>
        hold.Scope.Length == 0 ? Say(culture, "WholeClass") : CardText.OneLine(hold.Scope, HoldRecords.LongestScope);

    private static string Say(CultureInfo culture, string key) => RecordWords.Text.Say(culture, key);
}
