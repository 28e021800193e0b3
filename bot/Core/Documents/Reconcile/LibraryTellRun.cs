using System.Globalization;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>Brings what happened in the library to those who have to act on it, each once.</summary>
internal sealed class LibraryTellRun(PeopleTable people, ChatCardRun cards)
{
    private static readonly CardShelf Shelf = new(TableNames.Documents, LibraryMarkTable.Partition, "card|");

    /// <param name="about">What makes it another alarm: the file and the state it is in.</param>
    /// <returns>False when somebody could not be reached now and it is to be told again.</returns>
    public Task<bool> AlarmAsync(LibraryAlarm alarm, string about, CancellationToken cancellationToken) => TellAsync(
        string.Create(CultureInfo.InvariantCulture, $"{alarm.Kind}.{about}"),
        alarm.Kind is LibraryAlarmKind.Changed or LibraryAlarmKind.Gone ? [Role.DocumentController, Role.SecurityManager] : [Role.DocumentController],
        culture => LibraryAlarmCard.Draw(alarm, culture),
        cancellationToken);

    /// <summary>As <see cref="AlarmAsync"/>, of files that are not registered. As long as nobody looks after the register, nobody was told.</summary>
    public async Task<bool> OfferAsync(IReadOnlyList<LibraryDocument> files, CancellationToken cancellationToken) =>
        (await people.WithRoleAsync(Role.DocumentController, cancellationToken)).Count > 0
        && await TellAsync(
            $"unregistered.{files[0].ItemId}.{files.Count}",
            [Role.DocumentController],
            culture => UnregisteredCard.Draw(files, culture),
            cancellationToken);

    private async Task<bool> TellAsync(
        string about, IReadOnlyList<Role> roles, Func<CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        var isTold = true;
        var told = new HashSet<Guid>();
        foreach (var role in roles)
        {
            foreach (var person in await people.WithRoleAsync(role, cancellationToken))
            {
                isTold &= !told.Add(person.Id) || await cards.TellAsync(Shelf, about, person.Id, draw, cancellationToken) is null;
            }
        }

        return isTold;
    }
}
