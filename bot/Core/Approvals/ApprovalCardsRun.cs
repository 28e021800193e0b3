using System.Globalization;
using TeamsIsms.Storage;

namespace TeamsIsms.Approvals;

/// <summary>The cards about a request: whoever is asked gets one, each shows what became of it, and the requester is told the end.</summary>
internal sealed class ApprovalCardsRun(ChatCardRun cards, SentCardTable sent)
{
    /// <param name="matter">Null when there is no request any more.</param>
    /// <returns>The pause before another try; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(
        IApprovalSubject subject, ApprovalKey key, ApprovalMatter? matter, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isPending = matter is { Request.Status: ApprovalStatus.Pending };
        var pause = isPending && subject.IsRound ? null : await RedrawAsync(subject, key, now, cancellationToken);
        if (matter is not { Request: var request })
        {
            return pause;
        }

        if (!isPending)
        {
            return subject.IsRound
                ? pause
                : SendPause.Longer(pause, await TellAsync(subject, key, About("outcome", request), request.Requester, now, cancellationToken));
        }

        // A reminder is a card of its own, since a changed card would not be noticed.
        var about = About("ask", request) + (request.Reminders > 0 ? string.Create(CultureInfo.InvariantCulture, $"|again{request.Reminders}") : "");
        foreach (var person in Approve.Asked(request, now))
        {
            pause = SendPause.Longer(pause, await TellAsync(subject, key, about, person, now, cancellationToken));
        }

        return pause;
    }

    private async Task<TimeSpan?> RedrawAsync(
        IApprovalSubject subject, ApprovalKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(Shelf(key), about: null, cancellationToken))
        {
            var viewer = new ApprovalViewer(card.To, await cards.CultureAsync(card.To, cancellationToken), now);
            var drawn = await subject.DrawAsync(key, viewer, note: null, cancellationToken) ?? ApprovalGoneCard.Draw(subject.Kind(viewer.Culture), viewer.Culture);
            pause = SendPause.Longer(pause, await cards.UpdateAsync(Shelf(key), card, drawn, cancellationToken));
        }

        return pause;
    }

    private async Task<TimeSpan?> TellAsync(
        IApprovalSubject subject, ApprovalKey key, string about, Guid to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await cards.IsSentAsync(Shelf(key), about, to, cancellationToken))
        {
            return null;
        }

        var viewer = new ApprovalViewer(to, await cards.CultureAsync(to, cancellationToken), now);
        return await subject.DrawAsync(key, viewer, note: null, cancellationToken) is { } card
            ? await cards.TellAsync(Shelf(key), about, to, _ => card, cancellationToken)
            : null;
    }

    // What was mended and sent again asks with new cards.
    private static string About(string what, ApprovalRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}|{request.AskedAt.ToUnixTimeMilliseconds()}");

    private static CardShelf Shelf(ApprovalKey key) => new(TableNames.Approvals, $"cards.{key}", "card|");
}
