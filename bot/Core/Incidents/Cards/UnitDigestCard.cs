using System.Globalization;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What a unit head learns of their unit: how many reports and how far each is, never who reported nor what.</summary>
public static class UnitDigestCard
{
    public static AdaptiveCard Draw(UnitDigest digest, DateTimeOffset now, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            digest.Lines.Any(line => line.Case.IsOpen) ? ContainerStyle.Accent : ContainerStyle.Good,
            Say(culture, "DigestKicker"),
            CardText.OneLine(digest.Unit, 60))
        {
            Subtitle = digest.Period.Say(culture),
            Figure = Say(culture, "FiguresFigure", digest.Lines.Count),
        },
        [
            CardGrammar.Sentence(digest.Lines.Count is 0
                ? Say(culture, "DigestNone")
                : Say(culture, "DigestSentence", digest.Lines.Count, digest.Lines.Count(line => line.Case.IsOpen))),
            CardGrammar.List(digest.Lines.Select((line, i) => Row(line, now, culture) with { Separator = i > 0 })),
            CardGrammar.Note(Say(culture, "DigestNote")),
        ],
        CardGrammar.Secondary(Say(culture, "Previous"), "incident.digest", ("period", digest.Period.Previous().ToString())),
        CardGrammar.Secondary(Say(culture, "Next"), "incident.digest", ("period", digest.Period.Next().ToString())));

    private static ColumnSet Row(DigestLine line, DateTimeOffset now, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(line.Case.Id.ToString()),
            CardGrammar.Note(Say(culture, "ReportedAt", CaseLook.Short(line.Case.Recorded, now, culture))) with { Spacing = Spacing.None },
        ]),
        new Column(
        [
            new TextBlock(CardText.Join(
                culture,
                CaseLook.Status(line.Case, culture),
                line.Level is { } level ? CaseLook.Level(level, culture) : ""))
            {
                HorizontalAlignment = HorizontalAlignment.Right,
                IsSubtle = !line.Case.IsOpen,
            },
        ])
        {
            Width = "auto",
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
