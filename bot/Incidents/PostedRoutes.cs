using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>The action of the message extension: report what somebody posted, from the message itself.</summary>
internal static class PostedRoutes
{
    public static void Add(Routes routes) => routes.Extension(
        "reportMessage", Caller.Anyone, static culture => EvidenceWords.Text.Say(culture, "MessageTitle"), OpenAsync);

    // The usual form, whose button leads to the usual verb; what the message says is only where its fields begin.
    private static Task<Answer> OpenAsync(Turn turn, PostedMessage? posted, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var form = new ReportForm
        {
            Form = Guid.CreateVersion7(now).ToString("N"),
            What = posted is null ? null : ReportedMessage.Describe(posted, turn.Culture),
        };
        return Task.FromResult(Answer.Card(ReportCard.Draw(CaseSeries.Incident, form, [], now, turn.Culture)));
    }
}
