using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The form of a report. It comes back with what was typed as long as something is wrong with it.</summary>
public static class ReportCard
{
    private const int WhatLength = 2000;
    private const int MostFiles = 10;

    /// <param name="series">What is reported.</param>
    /// <param name="problems">What is wrong with <paramref name="form"/>, in the person's language.</param>
    public static AdaptiveCard Draw(
        CaseSeries series, ReportForm form, IReadOnlyList<string> problems, DateTimeOffset now, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent, Kicker(series, culture), Title(series, culture)),
        [
            CardGrammar.Sentence(Sentence(series, culture)),
            series == CaseSeries.Weakness ? CardGrammar.Problem(Say(culture, "DoNotTest")) : null,
            .. problems.Select(CardGrammar.Problem),
            new InputText(Label(series, culture))
            {
                Id = "what",
                Value = form.What,
                Placeholder = Hint(series, culture),
                IsMultiline = true,
                MaxLength = WhatLength,
                IsRequired = true,
                ErrorMessage = Say(culture, "WhatMissing"),
            },
            series == CaseSeries.Suggestion
                ? null
                : CaseInputs.Moment("noticed", Say(culture, "NoticedLabel"), Noticed(form, now), now, culture),
            new InputText(Say(culture, "WhereLabel"))
            {
                Id = "where",
                Value = form.Where,
                Placeholder = Say(culture, "WhereHint"),
                MaxLength = 200,
            },
            series == CaseSeries.Drill ? null : new InputToggle(Say(culture, "PrivateLabel"), Say(culture, "PrivateTitle"))
            {
                Id = "private",
                Value = form.Private is "true" ? "true" : "false",
            },
            CardGrammar.Note(form.Files.Count is 0
                ? Say(culture, "FileHint")
                : CaseLook.Say(culture, "FilesAttached", CardText.Join(culture, form.Files.Take(MostFiles).Select(file => CardText.OneLine(file, 40))))),
        ],
        CardGrammar.Primary(Send(series, culture), Verb(series), ("form", form.Form ?? "")));

    private static (DateOnly Day, TimeOnly Time) Noticed(ReportForm form, DateTimeOffset now) => (
        DateOnly.TryParseExact(form.Noticed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Taipei.Day(now),
        TimeOnly.TryParseExact(form.NoticedTime, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : Taipei.Time(now));

    private static string Verb(CaseSeries series) => series switch
    {
        CaseSeries.Incident => "incident.report",
        CaseSeries.Drill => "incident.drill",
        CaseSeries.Weakness => "weakness.report",
        CaseSeries.Suggestion => "suggestion.report",
    };

    private static string Kicker(CaseSeries series, CultureInfo culture) => series switch
    {
        CaseSeries.Incident => Say(culture, "ReportKicker"),
        CaseSeries.Drill => Say(culture, "DrillMark") + Say(culture, "ReportKicker"),
        CaseSeries.Weakness => Say(culture, "WeaknessReportKicker"),
        CaseSeries.Suggestion => Say(culture, "SuggestionKicker"),
    };

    private static string Title(CaseSeries series, CultureInfo culture) => series switch
    {
        CaseSeries.Incident => Say(culture, "ReportTitle"),
        CaseSeries.Drill => Say(culture, "DrillTitle"),
        CaseSeries.Weakness => Say(culture, "WeaknessReportTitle"),
        CaseSeries.Suggestion => Say(culture, "SuggestionTitle"),
    };

    private static string Sentence(CaseSeries series, CultureInfo culture) => series switch
    {
        CaseSeries.Incident => Say(culture, "ReportSentence"),
        CaseSeries.Drill => Say(culture, "DrillSentence"),
        CaseSeries.Weakness => Say(culture, "WeaknessReportSentence"),
        CaseSeries.Suggestion => Say(culture, "SuggestionSentence"),
    };

    private static string Label(CaseSeries series, CultureInfo culture) => series switch
    {
        CaseSeries.Incident or CaseSeries.Weakness => Say(culture, "WhatLabel"),
        CaseSeries.Drill => Say(culture, "DrillLabel"),
        CaseSeries.Suggestion => Say(culture, "SuggestLabel"),
    };

    private static string Send(CaseSeries series, CultureInfo culture) => series switch
    {
        CaseSeries.Incident or CaseSeries.Weakness => Say(culture, "SendReport"),
        CaseSeries.Drill => Say(culture, "SendDrill"),
        CaseSeries.Suggestion => Say(culture, "SendSuggestion"),
    };

    private static string Hint(CaseSeries series, CultureInfo culture) => series switch
    {
        CaseSeries.Incident => Say(culture, "WhatHint"),
        CaseSeries.Drill => Say(culture, "DrillHint"),
        CaseSeries.Weakness => Say(culture, "WeaknessHint"),
        CaseSeries.Suggestion => Say(culture, "SuggestionHint"),
    };

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
