using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Audits.Cards;

/// <summary>One audit as it stands: what is audited, what was found, what follows. What a viewer cannot do has no button.</summary>
public static class AuditCard
{
    private const int MostFindings = 12;

    public static AdaptiveCard Draw(AuditSight sight, CultureInfo culture)
    {
        var audit = sight.Audit;
        return CardGrammar.Card(
            culture,
            new CardHead(AuditLook.State(audit, sight.Today), Say(culture, "Kicker"), CardText.OneLine(audit.Unit.Name, 60))
            {
                Subtitle = audit.Id.ToString(),
                Figure = audit.Status == AuditStatus.InProgress
                    ? Say(culture, "Progress", audit.Checks.Count(check => check.Result is not null), audit.Checks.Count)
                    : AuditNames.Say(audit.Status, culture),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(sight, culture)),
                CardGrammar.Facts(
                    (Say(culture, "AuditorsFact"), AuditLook.Names(audit.Auditors, sight.Name, culture)),
                    (Say(culture, "FromFact"), Taipei.Say(audit.From, culture)),
                    (Say(culture, "ToFact"), Taipei.Say(audit.To, culture)),
                    (Say(culture, "HeadFact"), AuditLook.Names(audit.Unit.Heads, sight.Name, culture)),
                    (Say(culture, "ReportedFact"), audit.Report is { At: var at } ? Taipei.Say(at, culture) : null),
                    (Say(culture, "CountFact"), audit.Report is null ? null : Say(
                        culture, "Counts", audit.Count(AuditResult.Conforms), audit.Findings.Count(), audit.Count(AuditResult.NotLookedAt)))),
                AuditLook.Labelled(Say(culture, "AreasFact"), AuditLook.Areas(audit.Areas, culture), culture),
                audit.Report is { } report ? AuditLook.Labelled(Say(culture, "ConclusionFact"), CardText.Paragraph(report.Text), culture) : null,
                audit.End is { Text.Length: > 0 } end ? AuditLook.Labelled(Say(culture, "EndFact"), CardText.OneLine(end.Text), culture) : null,
                audit.Status.HasReport() ? Findings(sight, culture) : null,
                AuditLook.History(sight, culture),
            ],
            AuditSteps.Buttons(sight, culture));
    }

    private static string Sentence(AuditSight sight, CultureInfo culture) => sight.Audit.Status switch
    {
        AuditStatus.Planned => Say(culture, "PlannedSentence"),
        AuditStatus.Notified when sight.Viewer.Heads(sight.Audit) => Say(culture, "NotifiedHeadSentence", Taipei.Say(sight.Audit.From, culture)),
        AuditStatus.Notified => Say(culture, "NotifiedSentence", Taipei.Say(sight.Audit.From, culture)),
        AuditStatus.InProgress => Say(culture, "InProgressSentence", Taipei.Say(sight.Audit.To, culture)),
        AuditStatus.Reported or AuditStatus.ActionsOpen => sight.Audit.Findings.Count(check => !check.IsSettled) is > 0 and var open
            ? Say(culture, "OpenSentence", open)
            : Say(culture, "SettledSentence"),
        AuditStatus.Closed => Say(culture, "ClosedSentence"),
        AuditStatus.Cancelled => Say(culture, "CancelledSentence"),
    };

    private static Container? Findings(AuditSight sight, CultureInfo culture)
    {
        var findings = sight.Audit.Findings.OrderBy(check => check.Result).ToList();
        return CardGrammar.List(
        [
            .. findings.Take(MostFindings).Select(check => Finding(sight.Audit, check, culture)),
            .. findings.Count > MostFindings ? [CardGrammar.Note(Say(culture, "MoreFindings", findings.Count - MostFindings))] : Array.Empty<CardElement>(),
        ]);
    }

    private static ColumnSet Finding(Audit audit, AuditCheck check, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.Join(culture, check.Clause, AuditNames.Say(check.Result!.Value, culture))) // a finding has one
            {
                Weight = TextWeight.Bolder,
                Color = AuditLook.Color(check.Result.Value),
            },
            new TextBlock(CardText.OneLine(check.Evidence?.Text ?? "", 80)) { Spacing = Spacing.None },
            CardGrammar.Note(AuditLook.Following(check, culture)) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(
            Say(culture, "ShowButton"), "audit.finding", ("id", audit.Id.ToString()), ("clause", check.Clause))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ])
    {
        Separator = true,
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => AuditLook.Say(culture, key, values);
}
