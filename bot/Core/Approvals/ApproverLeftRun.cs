using System.Globalization;
using TeamsIsms.Storage;

namespace TeamsIsms.Approvals;

/// <summary>Tells the security managers that an approver left who is waited for, and takes the form away once somebody else is asked.</summary>
internal sealed class ApproverLeftRun(PeopleTable people, ChatCardRun cards, SentCardTable sent)
{
    /// <returns>The pause before another try; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(
        IApprovalSubject subject, ApprovalKey key, ApprovalMatter? matter, IReadOnlyList<Guid> left, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(Shelf(key), about: null, cancellationToken))
        {
            var isOpen = left.Any(gone => About(gone) == card.About);
            if (!isOpen)
            {
                var culture = await cards.CultureAsync(card.To, cancellationToken);
                pause = SendPause.Longer(pause, await cards.UpdateAsync(
                    Shelf(key), card, ApprovalGoneCard.Draw(subject.Kind(culture), culture), cancellationToken));
            }
        }

        if (matter is null || left.Count == 0)
        {
            return pause;
        }

        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        foreach (var gone in left)
        {
            var name = (await people.FindAsync(gone, cancellationToken))?.Person.Name ?? "—";
            foreach (var manager in ReplaceApprover.Managers(matter.Request, [.. managers.Select(person => person.Id)]))
            {
                pause = SendPause.Longer(pause, await cards.TellAsync(
                    Shelf(key),
                    About(gone),
                    manager,
                    culture => ApproverLeftCard.Draw(matter, subject.Kind(culture), gone, name, culture),
                    cancellationToken));
            }
        }

        return pause;
    }

    private static string About(Guid gone) => string.Create(CultureInfo.InvariantCulture, $"{gone:N}");

    private static CardShelf Shelf(ApprovalKey key) => new(TableNames.Approvals, $"cards.{key}", "left|");
}
