using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace TeamsIsms.People;

/// <summary>Marks people as having left, unless they are too many to believe.</summary>
internal sealed class DirectoryLeaveRun(PeopleTable people, DirectoryWriteRun writes, IOptions<DirectoryOptions> options)
{
    public DirectoryWriteRun Writes => writes;

    /// <returns>What was stored, and how many leavers were held back.</returns>
    public async Task<(WriteCounts Left, int Held)> ApplyAsync(
        IReadOnlyList<Guid> leavers, int known, DateTimeOffset now, CancellationToken cancellationToken) =>
        Shrink.NeedsConfirmation(known, leavers.Count, options.Value.ConfirmedLeavers)
            ? (new WriteCounts(0, 0, 0), leavers.Count)
            : (await writes.WriteAsync(LeftAsync(leavers, cancellationToken), now, tell: true, cancellationToken), 0);

    private async IAsyncEnumerable<PersonWrite> LeftAsync(
        IReadOnlyList<Guid> leavers,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var id in leavers)
        {
            if (await people.FindAsync(id, cancellationToken) is { Person: { Enabled: true } person })
            {
                yield return new PersonWrite(
                    person with { Enabled = false, Roles = [] },
                    StoredPerson.Of(person, person.Roles.Contains(Role.UnitHead)));
            }
        }
    }
}
