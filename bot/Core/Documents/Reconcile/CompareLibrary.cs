using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>What in the library is not as the register and the last look have it.</summary>
/// <param name="Unregistered">Files no document names, of which nobody was told.</param>
/// <param name="Changed">Files under control whose content is to be looked at.</param>
/// <param name="Renamed">Files under control that are called otherwise than before.</param>
/// <param name="Missing">Revisions whose file is not where it was, of which nobody was told.</param>
/// <param name="Ended">Files of revisions that bind no more and still are among those that do.</param>
public sealed record LibraryFindings(
    IReadOnlyList<LibraryDocument> Unregistered,
    IReadOnlyList<RegisteredFile> Changed,
    IReadOnlyList<RegisteredFile> Renamed,
    IReadOnlyList<(RegisterLine Line, RevisionLine Revision)> Missing,
    IReadOnlyList<(DocumentId Document, string ItemId)> Ended);

/// <summary>A file and the revision it is of.</summary>
public sealed record RegisteredFile(RegisterLine Line, RevisionLine Revision, LibraryDocument File);

/// <summary>Compares the library with the register (policy 6.4.2.5 and 6.4.2.9). Nothing is fetched for what did not change.</summary>
internal static class CompareLibrary
{
    public static LibraryFindings Of(
        IReadOnlyList<LibraryDocument> files, IReadOnlyList<RegisterLine> lines, IReadOnlyDictionary<string, LibraryMark> marks, DateTimeOffset now)
    {
        List<(RegisterLine Line, RevisionLine Revision)> known = [.. Known(lines)];
        var byItem = files.ToDictionary(file => file.ItemId, StringComparer.Ordinal);
        List<RegisteredFile> held =
        [
            .. from pair in known
               where IsHeld(pair.Revision) && byItem.ContainsKey(pair.Revision.ItemId!)
               select new RegisteredFile(pair.Line, pair.Revision, byItem[pair.Revision.ItemId!]),
        ];
        return new LibraryFindings(
            [.. Unregistered(files, lines).Where(file => marks.GetValueOrDefault(file.ItemId) is not { IsOffered: true })],
            [.. held.Where(one => marks.GetValueOrDefault(one.File.ItemId)?.CTag != one.File.CTag)],
            [.. held.Where(one => marks.GetValueOrDefault(one.File.ItemId) is { } mark && mark.Name != one.File.Name)],
            [.. known.Where(pair => IsHeld(pair.Revision) && !byItem.ContainsKey(pair.Revision.ItemId!)
                && marks.GetValueOrDefault(pair.Revision.ItemId!) is not { IsMissed: true })],
            [.. from line in lines
                from ended in line.EndedFiles
                where ended.At <= now && byItem.ContainsKey(ended.ItemId)
                select (line.Id, ended.ItemId)]);
    }

    /// <summary>Files no document names.</summary>
    public static IEnumerable<LibraryDocument> Unregistered(IEnumerable<LibraryDocument> files, IReadOnlyList<RegisterLine> lines)
    {
        var known = Known(lines).Select(pair => pair.Revision.ItemId!) // known: it has one
            .Concat(lines.SelectMany(line => line.EndedFiles).Select(ended => ended.ItemId))
            .ToHashSet(StringComparer.Ordinal);
        return files.Where(file => !known.Contains(file.ItemId));
    }

    private static IEnumerable<(RegisterLine Line, RevisionLine Revision)> Known(IReadOnlyList<RegisterLine> lines) =>
        from line in lines
        from revision in new[] { line.Open, line.Current }
        where revision?.ItemId is not null
        select (line, revision);

    // What is being decided about, and what people rely on.
    private static bool IsHeld(RevisionLine revision) =>
        revision.Status is DocumentStatus.InReview or DocumentStatus.Approved or DocumentStatus.Published;
}
