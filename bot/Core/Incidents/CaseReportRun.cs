using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>Who reports, by which activity.</summary>
/// <param name="Name">As Teams has it, for somebody the directory does not know.</param>
/// <param name="Token">Names the form, or the activity: reported again with it, the same case is the answer.</param>
/// <param name="Receipt">The message that becomes the receipt; null when nothing takes its place.</param>
internal sealed record ReportedBy(Guid Person, string? Name, string Token, string? Activity, SentMessage? Receipt = null)
{
    /// <summary>Files the person sent before belong to it.</summary>
    public bool TakesFiles { get; init; }
}

/// <summary>A message in a chat.</summary>
internal sealed record SentMessage(ConversationReference Conversation, string Activity);

/// <summary>
/// Takes a report: it needs storage and nothing else, so that none is lost while Graph or Teams cannot be reached. Guests and people
/// whom the directory does not know yet report as everybody does.
/// </summary>
internal sealed class CaseReportRun(
    IncidentTable cases, IncomingTable incoming, PeopleTable people, Duties duties, TimeProvider time)
{
    public async Task<Outcome<ICase>> ReportAsync(
        CaseSeries series, CaseReport report, ReportedBy by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var act = Act.By(by.Person, now, by.Activity);
        var reporter = await people.FindAsync(by.Person, cancellationToken) is { Person: var known }
            ? CaseReporter.Of(known)
            : new CaseReporter(new CaseActor(by.Person, []), by.Name ?? "—", Unit: null);
        var hasFiles = by.TakesFiles && await incoming.ReadAsync(by.Person, now, cancellationToken) is { Count: > 0 };
        return series is CaseSeries.Incident or CaseSeries.Drill
            ? (await cases.ReportAsync(
                series, by.Token, id => ReportIncident.Decide(id, report, reporter, duties, act), Owe, act, cancellationToken))
                .Match<Outcome<ICase>>(incident => incident, refusal => refusal)
            : (await cases.ReportAsync(series, by.Token, id => ReportWeakness.Decide(id, report, reporter, act), Owe, act, cancellationToken))
                .Match<Outcome<ICase>>(weakness => weakness, refusal => refusal);

        void Owe(Changes changes, ICase made)
        {
            CaseNotices.Owe(changes, new CaseNotice(made.Id, CaseNoticeKind.Reported, CardPurpose.Step(made)), now);
            if (hasFiles)
            {
                CaseNotices.Owe(changes, new CaseNotice(made.Id, CaseNoticeKind.FilesSent), now);
            }

            if (by.Receipt is { } receipt)
            {
                SentCardTable.Remember(
                    changes, CaseCards.Of(made.Id), new SentCard(CardPurpose.Receipt, by.Person, receipt.Conversation, receipt.Activity, now));
            }
        }
    }
}
