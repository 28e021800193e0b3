using System.Globalization;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.Notices;

/// <summary>
/// Asks the document controllers to publish what was approved and to carry out what was decided. Their cards show the present state from
/// then on: one of them does it, the others see that it is done.
/// </summary>
internal sealed class ControllerCardRun(PeopleTable people, DocumentSightRun sights, ChatCardRun cards, SentCardTable sent)
    : IDocumentNoticeRun
{
    public bool Takes(DocumentNoticeKind kind) => kind is DocumentNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(
        DocumentNotice notice, RegisterEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(Shelf(entry), about: null, cancellationToken))
        {
            var sight = await sights.OfAsync(entry, card.To, now, cancellationToken);
            var drawn = DocumentCard.Draw(sight, await cards.CultureAsync(card.To, cancellationToken));
            pause = SendPause.Longer(pause, await cards.UpdateAsync(Shelf(entry), card, drawn, cancellationToken));
        }

        if (About(entry) is not { } about)
        {
            return pause;
        }

        foreach (var controller in await people.WithRoleAsync(Role.DocumentController, cancellationToken))
        {
            var sight = await sights.OfAsync(entry, controller.Id, now, cancellationToken);
            pause = SendPause.Longer(
                pause,
                await cards.TellAsync(Shelf(entry), about, controller.Id, culture => DocumentCard.Draw(sight, culture), cancellationToken));
        }

        return pause;
    }

    // What was voided and approved again asks with new cards.
    private static string? About(RegisterEntry entry) => entry switch
    {
        { Open: { Status: DocumentStatus.Approved, Approval: { } asked } open } =>
            string.Create(CultureInfo.InvariantCulture, $"publish.{open.Order}.{asked.AskedAt.ToUnixTimeMilliseconds()}"),
        { Published: not null, Document.Retirement.Approval: { Status: ApprovalStatus.Approved } asked } =>
            string.Create(CultureInfo.InvariantCulture, $"obsolete.{asked.AskedAt.ToUnixTimeMilliseconds()}"),
        _ => null,
    };

    private static CardShelf Shelf(RegisterEntry entry) => new(TableNames.Documents, $"controllers.{entry.Document.Id}", "card|");
}
