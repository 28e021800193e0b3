using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>
/// Every few minutes one list of the folder of controlled documents is compared with the register. What is found is looked into file by
/// file; what could not be told or read now is found again at the next look.
/// </summary>
internal sealed class LibraryWatchRun(LibraryClient library, RegisterTable register, LibraryMarkTable marks, LibraryCheckRun check, LibraryTellRun tell)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause)
        {
            return;
        }

        _looked = now;
        var lines = await register.ListAsync(cancellationToken);
        if ((await library.ListAsync(cancellationToken)).Value is { } files)
        {
            var known = await marks.ListAsync(cancellationToken);
            await LookAsync(CompareLibrary.Of(files, lines, known, now), known, now, cancellationToken);
        }
    }

    private async Task LookAsync(
        LibraryFindings found, IReadOnlyDictionary<string, LibraryMark> known, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (found.Unregistered.Count > 0 && await tell.OfferAsync(found.Unregistered, cancellationToken))
        {
            foreach (var file in found.Unregistered)
            {
                await marks.PutAsync(Mark(file) with { IsOffered = true }, cancellationToken);
            }
        }

        foreach (var one in found.Renamed)
        {
            await SeenAsync(await check.RenamedAsync(one, cancellationToken), known[one.File.ItemId] with { Name = one.File.Name }, cancellationToken);
        }

        foreach (var one in found.Changed)
        {
            await SeenAsync(await check.ChangedAsync(one, now, cancellationToken), Mark(one.File), cancellationToken);
        }

        foreach (var (document, item) in found.Ended)
        {
            await check.EndedAsync(document, item, now, cancellationToken);
        }

        foreach (var (line, revision) in found.Missing)
        {
            var item = revision.ItemId!; // missing: it has one
            var last = known.GetValueOrDefault(item) ?? new LibraryMark(item, "", "");
            await SeenAsync(await check.MissingAsync(line, revision, now, cancellationToken), last with { IsMissed = true }, cancellationToken);
        }
    }

    private Task SeenAsync(bool isDone, LibraryMark mark, CancellationToken cancellationToken) =>
        isDone ? marks.PutAsync(mark, cancellationToken) : Task.CompletedTask;

    private static LibraryMark Mark(LibraryDocument file) => new(file.ItemId, file.CTag, file.Name);
}
