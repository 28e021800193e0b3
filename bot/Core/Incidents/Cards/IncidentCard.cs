using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>An incident for those who handle it: its clocks, what is known, what happened last, and the next step.</summary>
public static class IncidentCard
{
    /// <summary>Its reporter gets the receipt, whoever may not know of it the card that says nothing.</summary>
    public static AdaptiveCard Draw(IncidentSight sight, CultureInfo culture) => sight switch
    {
        { IsTeam: true } => ForTeam(sight, culture).Fresh(sight, culture),
        { IsOwnReport: true } => ReportReceiptCard.Draw(sight.Incident, culture, sight.Note),
        _ => CaseNotShownCard.Draw(culture),
    };

    internal static CardHead Head(IncidentSight sight, CultureInfo culture) => new(
        IncidentLook.State(sight), CaseLook.Kicker(sight.Incident, culture), CaseLook.Title(sight.Incident))
    {
        Subtitle = CardText.Join(
            culture,
            CaseLook.Status(sight.Incident, culture),
            CaseLook.Say(culture, "AwareAt", Taipei.Say(sight.Incident.Times.Aware, culture))),
        Figure = CaseLook.Level(sight.Incident, culture) ?? ClockLook.Nearest(sight, culture),
    };

    private static AdaptiveCard ForTeam(IncidentSight sight, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(sight, culture),
        [
            CaseLook.Note(sight),
            IncidentLook.IsDismissalOpen(sight.Incident) ? null : CardGrammar.Sentence(IncidentLook.Sentence(sight, culture)),
            IncidentLook.Owed(sight, culture) is { } owed ? CardGrammar.Problem(owed) : null,
            .. IncidentLook.Waiting(sight, culture).Select(CardGrammar.Problem),
            .. ClockLook.Rows(sight, culture),
            .. Facts(sight, culture),
            CardGrammar.History(EntryLook.Lines(sight, culture)),
        ],
        [.. IncidentSteps.Buttons(sight, culture)]);

    private static IEnumerable<CardElement?> Facts(IncidentSight sight, CultureInfo culture)
    {
        var incident = sight.Incident;
        return CaseLook.Facts(
        [
            (Say(culture, "WhatFact"), CaseLook.Description(incident)),
            (Say(culture, "WhereFact"), CaseLook.Place(incident.Where)),
            (Say(culture, "OccurredFact"), incident.Times.Occurred is { } occurred ? Taipei.Say(occurred, culture) : null),
            (Say(culture, "RecordedFact"), Taipei.Say(incident.Times.Recorded, culture)),
            (Say(culture, "ReporterFact"), CaseLook.Reporter(sight, culture)),
            (Say(culture, "LevelBasis"), Basis(sight, culture)),
            (Say(culture, "CommanderFact"), incident.Commander is null ? null : CaseLook.Who(sight, incident.Commander, culture)),
            (Say(culture, "HandlersFact"), CaseLook.Everybody(sight, incident.Handlers, culture)),
            (Say(culture, "RestrictedFact"), incident.IsRestricted ? Say(culture, "NamedOnly", incident.Named.Count) : null),
            (Say(culture, "CameFromFact"), incident.EscalatedFrom?.ToString()),
            .. WaiverSteps.Facts(sight, culture),
        ]);
    }

    private static string? Basis(IncidentSight sight, CultureInfo culture) =>
        sight.Incident.Level is { } level && LevelRules.Reasons(sight.Rules, level) is [var first, ..]
            ? Say(culture, "Basis", first.Text.Say(culture), Article(first, culture))
            : null;

    /// <summary>The place in the law, which is cited in Chinese: only readers of Chinese get it.</summary>
    internal static string Article(MatrixCell cell, CultureInfo culture) =>
        culture.Equals(Languages.Chinese) ? cell.Source.Article : ArticleNumber(cell.Source.Article, culture);

    // 第 2 條第 3 項第 2 款 is cited as article 2(3)(2)
    private static string ArticleNumber(string article, CultureInfo culture) => CaseLook.Say(
        culture,
        "Article",
        string.Concat(article.Split(' ').Where(part => part.All(char.IsAsciiDigit)).Select((number, i) => i is 0 ? number : $"({number})")));

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
