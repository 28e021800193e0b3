using System.Globalization;
using TeamsIsms.Binders.Lookups;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders.Cards;

/// <summary>Which revisions of documents were in force on a day.</summary>
public static class DayEvidenceCard
{
    /// <param name="page">From 1.</param>
    public static AdaptiveCard Draw(DateOnly day, IReadOnlyList<RevisionInForce> revisions, int page, CultureInfo culture)
    {
        var pages = LookupPages.Of(revisions.Count);
        var skipped = (page - 1) * LookupPages.Rows;
        return CardGrammar.Card(
            culture,
            Head(day, ContainerStyle.Accent, culture),
            [
                CardGrammar.Sentence(Say(culture, revisions.Count == 0 ? "InForceNothing" : "InForceSentence", revisions.Count)),
                CardGrammar.List(revisions.Skip(skipped).Take(LookupPages.Rows).Select((revision, at) => Row(revision, at, culture))),
                LookupPages.Place(page, pages, culture),
            ],
            [
                .. revisions.Count == 0 ? [] : LookupPages.Steps("evidence.day", page, pages, [("day", ReadBinderForm.Write(day))], culture),
                CardGrammar.Secondary(Say(culture, "LookAgain"), "evidence.look"),
            ]);
    }

    /// <summary>The file that was written.</summary>
    public static AdaptiveCard Written(DateOnly day, Uri file, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(day, ContainerStyle.Good, culture),
        [CardGrammar.Sentence(Say(culture, "InForceWritten"))],
        new ActionOpenUrl(Say(culture, "OpenBinder"), file),
        CardGrammar.Secondary(Say(culture, "BackButton"), "evidence.day", ("day", ReadBinderForm.Write(day))));

    private static CardHead Head(DateOnly day, ContainerStyle style, CultureInfo culture) =>
        new(style, Say(culture, "InForceKicker"), Taipei.Say(day, culture)) { Subtitle = RocCalendar.Say(day, culture) };

    private static Container Row(RevisionInForce revision, int at, CultureInfo culture) => LookupPages.Row(
        $"{revision.Number} {revision.Title}",
        CardText.Join(
            culture,
            Say(culture, "RevisionOf", CardText.OneLine(revision.Revision, 20)),
            revision.EffectiveDate is { } from ? Say(culture, "EffectiveValue", Taipei.Say(from, culture)) : "",
            CardText.OneLine(revision.Source, 40)),
        at);

    private static string Say(CultureInfo culture, string key, params object[] values) => BinderWords.Text.Say(culture, key, values);
}
