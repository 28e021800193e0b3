using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What the reporter keeps: the number to quote, where the report stands, who sees it.</summary>
public static class ReportReceiptCard
{
    /// <param name="note">What came of the tap before.</param>
    public static AdaptiveCard Draw(ICase @case, CultureInfo culture, string? note = null) => CardGrammar.Card(
        culture,
        new CardHead(
            IsNew(@case) ? ContainerStyle.Good : ReporterLook.State(@case),
            CaseLook.Kicker(@case, culture, Say(culture, "ReceiptKicker")),
            CaseLook.Title(@case))
        {
            Subtitle = @case.Id.ToString(),
            Figure = CaseLook.Status(@case, culture),
        },
        [
            note is null ? null : CardGrammar.Sentence(note),
            CardGrammar.Sentence(ReporterLook.Sentence(@case, culture)),
            @case is Weakness { Kind: WeaknessKind.Weakness, IsOpen: true } ? CardGrammar.Problem(Say(culture, "DoNotTest")) : null,
            .. CaseLook.Facts(
                (Say(culture, "WhatFact"), CaseLook.Description(@case)),
                (Say(culture, "WhereFact"), CaseLook.Place((@case as Incident)?.Where ?? (@case as Weakness)?.Where)),
                (Say(culture, "NoticedFact"), Taipei.Say(Noticed(@case), culture)),
                (Say(culture, "RecordedFact"), Taipei.SayExactly(@case.Recorded, culture)),
                (Say(culture, "FilesFact"), @case.EvidenceCount is 0 ? null : Say(culture, "Files", @case.EvidenceCount)),
                (Say(culture, "SeenBy"), Say(culture, @case.IsPrivate ? "SeenPrivate" : "SeenTeam"))),
            @case.IsOpen ? CardGrammar.Note(Say(culture, "ReceiptFileHint")) : null,
        ],
        [.. Actions(@case, culture)]);

    private static IEnumerable<CardAction> Actions(ICase @case, CultureInfo culture)
    {
        if (@case.IsOpen)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "AddMore"),
                CardGrammar.Primary(Say(culture, "AddMoreSend"), @case.Id.IsIncident ? "incident.entry" : "weakness.entry", ("id", @case.Id.ToString())),
                CaseInputs.Text("text", Say(culture, "AddMoreLabel"), Say(culture, "TextMissing")));
        }

        yield return CardGrammar.Secondary(Say(culture, "Mine"), "incident.mine") with { AssociatedInputs = AssociatedInputs.None };
    }

    private static bool IsNew(ICase @case) =>
        @case is Incident { Status: IncidentStatus.Reported } or Weakness { Status: WeaknessStatus.Reported };

    private static DateTimeOffset Noticed(ICase @case) => @case switch
    {
        Incident incident => incident.Times.Aware,
        Weakness weakness => weakness.Noticed,
        _ => throw new InvalidOperationException($"Nobody knows when {@case.Id} was noticed."),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
