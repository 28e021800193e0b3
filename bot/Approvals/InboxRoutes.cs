using System.Globalization;
using TeamsIsms.Approvals;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Approvals;

/// <summary>What waits for a person's decision, and the card of each.</summary>
internal static class InboxRoutes
{
    public static void Add(Routes routes) => routes
        .Command("approvals", ["簽核", "approvals"], Caller.Anyone, (turn, _, cancel) => ShowAsync(turn, new ApprovalVerb(), cancel))
        .Verb("approval.inbox", ApprovalJson.Default.ApprovalVerb, Caller.Anyone, ShowAsync)
        .Verb("approval.open", ApprovalJson.Default.ApprovalVerb, Caller.Anyone, OpenAsync);

    private static async Task<Answer> ShowAsync(Turn turn, ApprovalVerb verb, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal)
        {
            return Answer.Refused(new ApprovalInPersonalChat());
        }

        var page = int.TryParse(verb.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var inbox = await turn.Get<ApprovalInboxRun>().ReadAsync(ApprovalRoutes.Viewer(turn), page, cancellationToken);
        return Answer.Card(ApprovalInboxCard.Draw(inbox, turn.Culture));
    }

    private static Task<Answer> OpenAsync(Turn turn, ApprovalVerb verb, CancellationToken cancellationToken) => ApprovalRoutes.WithAsync(
        turn,
        verb,
        async (subject, key) => await subject.DrawAsync(key, ApprovalRoutes.Viewer(turn), note: null, cancellationToken) is { } card
            ? Answer.Card(ApprovalRoutes.WithBack(turn, card))
            : Answer.Refused(new UnknownApproval()));
}
