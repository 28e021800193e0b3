using Azure.Data.Tables;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>
/// Whether the functions have read the directory. Before they have, nobody holds a role, and a bot that is asked early remembers that.
/// </summary>
internal sealed class DirectoryRead(string storage)
{
    // a hundred thousand people take minutes
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly TableClient _people = new(storage, "People");

    /// <exception cref="SandboxException">They had not in time.</exception>
    public async Task WaitAsync(string logFolder, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        for (var begun = clock.GetTimestamp(); !await IsDoneAsync(cancellationToken);)
        {
            if (clock.GetElapsedTime(begun) > Patience)
            {
                throw new SandboxException($"The functions did not read the directory within {Patience.TotalMinutes:N0} min; see {logFolder}.");
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    // the row in which a refresh writes where it stands, after everybody is stored
    private async Task<bool> IsDoneAsync(CancellationToken cancellationToken) =>
        (await _people.GetEntityIfExistsAsync<TableEntity>("directory", "state", cancellationToken: cancellationToken)).HasValue;
}
