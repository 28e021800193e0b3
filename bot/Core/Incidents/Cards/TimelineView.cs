using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What happened and when it was known: the history, and the correction of the time the law counts from.</summary>
internal static class TimelineView
{
    private const int Most = 20;

    public static IEnumerable<CardElement?> Body(IncidentSight sight, CultureInfo culture) =>
    [
        .. IncidentLook.Waiting(sight, culture).Select(CardGrammar.Problem),
        .. Times(sight, culture),
        CardGrammar.Heading(Say(culture, "HistoryTitle")),
        .. History(sight, culture),
    ];

    /// <summary>The three times, and what was corrected.</summary>
    public static IEnumerable<CardElement?> Times(IncidentSight sight, CultureInfo culture)
    {
        var times = sight.Incident.Times;
        return CaseLook.Facts(
        [
            (Say(culture, "OccurredFact"), times.Occurred is { } occurred ? Taipei.Say(occurred, culture) : null),
            (Say(culture, "AwareFact"), times.FrozenAt is null
                ? Taipei.Say(times.Aware, culture)
                : Say(culture, "FrozenAware", Taipei.Say(times.Aware, culture))),
            (Say(culture, "RecordedFact"), Taipei.SayExactly(times.Recorded, culture)),
            .. times.Corrections.Select(one => (Say(culture, "CorrectionFact"), (string?)Correction(sight, one, culture))),
        ]);
    }

    /// <summary>The newest lines of any case.</summary>
    public static IEnumerable<CardElement?> History(CaseSight sight, CultureInfo culture) =>
    [
        sight.Entries.Count is 0 ? CardGrammar.Note(Say(culture, "NoHistory")) : null,
        CardGrammar.List(EntryLook.Lines(sight, culture).Take(Most).Select(line => CardGrammar.Note(line) with { Spacing = Spacing.Small })),
        sight.Case.Entries > Most ? CardGrammar.Note(Say(culture, "EarlierHistory", sight.Case.Entries - Most)) : null,
    ];

    public static IEnumerable<CardAction> Buttons(IncidentSight sight, CultureInfo culture)
    {
        if (sight.Incident.IsOpen)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "AddEntry"),
                IncidentSteps.Step(sight, Say(culture, "AddEntrySend"), "incident.entry"),
                new InputChoiceSet(
                    Say(culture, "SectionLabel"),
                    [.. EntryWords.Sections.Select(kind => new Choice(EntryWords.OfSection(kind, culture), kind.ToString()))])
                {
                    Id = "kind",
                    Value = EntryKind.Note.ToString(),
                },
                CaseInputs.Text("text", Say(culture, "EntryLabel"), Say(culture, "TextMissing")),
                CaseInputs.Moment("happened", Say(culture, "HappenedLabel"), sight.Now, sight.Now, culture)) with
            {
                Style = ActionStyle.Positive,
            };
        }

        if (sight.Incident is { IsOpen: true, Status: not IncidentStatus.Reported }
            && (sight.IsManager || sight.Viewer.Has(Role.IncidentHandler)))
        {
            foreach (var action in AwareSteps.Buttons(sight, culture))
            {
                yield return action;
            }
        }

        yield return IncidentSteps.Step(sight, StoredFileWords.Text.Say(culture, "MakeBinder"), "incident.binder");
    }

    private static string Correction(IncidentSight sight, AwareCorrection one, CultureInfo culture) => Say(
        culture,
        "CorrectionValue",
        Taipei.Say(one.From, culture),
        Taipei.Say(one.To, culture),
        CardText.OneLine(one.Reason, 200),
        CardText.Join(culture, ((Guid?[])[one.By, one.AgreedBy]).OfType<Guid>().Select(person => CaseLook.Who(sight, person, culture))));

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
