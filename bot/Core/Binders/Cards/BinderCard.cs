using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders.Cards;

/// <summary>A binder as it stands: being made, ready with its link, or not made and why.</summary>
public static class BinderCard
{
    private const double Mebibyte = 1024 * 1024;

    public static AdaptiveCard Draw(EvidenceBinder binder, CultureInfo culture) => binder switch
    {
        { Erased: { } erased } => Draw(
            binder,
            ContainerStyle.Emphasis,
            "ErasedTitle",
            [CardGrammar.Sentence(Say(culture, "ErasedSentence", Taipei.Say(Taipei.Day(erased.At), culture), erased.Disposal)), Facts(binder, culture)],
            [New(culture)],
            culture),
        { Status: BinderStatus.Ready, File: { } file } => Draw(
            binder,
            ContainerStyle.Good,
            "ReadyTitle",
            [CardGrammar.Sentence(Say(culture, "ReadySentence")), Facts(binder, culture), CardGrammar.Note(Say(culture, "FileHash", file.Sha256))],
            [new ActionOpenUrl(Say(culture, "OpenBinder"), file.Address), New(culture)],
            culture),
        { Status: BinderStatus.Failed, Problem: { } problem } => Draw(
            binder,
            ContainerStyle.Attention,
            "FailedTitle",
            [CardGrammar.Problem(BinderWords.Of(problem, culture)), Facts(binder, culture)],
            [Again(binder, culture)],
            culture),
        _ => Draw(
            binder,
            ContainerStyle.Accent,
            "UnderwayTitle",
            [CardGrammar.Sentence(Say(culture, "UnderwaySentence")), Facts(binder, culture)],
            [CardGrammar.Secondary(Say(culture, "StateButton"), "evidence.show", ("id", binder.Id.ToString()))],
            culture),
    };

    private static AdaptiveCard Draw(
        EvidenceBinder binder, ContainerStyle style, string title, IEnumerable<CardElement?> body, IEnumerable<CardAction> actions, CultureInfo culture) =>
        CardGrammar.Card(
            culture,
            new CardHead(style, Say(culture, "Kicker"), Say(culture, title)) { Subtitle = binder.Period.Say(culture) },
            body,
            actions);

    private static FactSet? Facts(EvidenceBinder binder, CultureInfo culture) => CardGrammar.Facts(
        (Say(culture, "RocFact"), Say(culture, "PeriodSpan", RocCalendar.Say(binder.Period.First, culture), RocCalendar.Say(binder.Period.Last, culture))),
        (Say(culture, "ClausesFact"), binder.Clauses.Count == BinderClause.All.Count ? Say(culture, "AllClauses") : string.Join(", ", binder.Clauses)),
        (Say(culture, "PeopleFact"), Say(culture, binder.WithNames ? "PeopleByName" : "PeopleById")),
        (Say(culture, "AskedFact"), Taipei.Say(binder.AskedAt, culture)),
        (Say(culture, "ItemsFact"), binder.File is { } file
            ? Say(culture, "ItemsValue", file.Items.ToString("N0", culture), (file.Bytes / Mebibyte).ToString("0.0", culture))
            : null));

    private static ActionExecute New(CultureInfo culture) => CardGrammar.Secondary(Say(culture, "NewButton"), "evidence.form");

    private static ActionExecute Again(EvidenceBinder binder, CultureInfo culture) => CardGrammar.Primary(
        Say(culture, "AgainButton"),
        "evidence.form",
        ("from", ReadBinderForm.Write(binder.Period.First)),
        ("until", ReadBinderForm.Write(binder.Period.Last)),
        ("clauses", string.Join(',', binder.Clauses)),
        ("names", binder.WithNames ? "true" : "false"));

    private static string Say(CultureInfo culture, string key, params object[] values) => BinderWords.Text.Say(culture, key, values);
}
