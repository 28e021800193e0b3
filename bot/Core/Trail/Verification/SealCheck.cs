using System.Globalization;
using System.Text;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>Reads a log's key, its seals and its last checkpoint, and what was kept of it elsewhere; all that needs no record.</summary>
/// <param name="before">The last seal of the year before; null when there is none, or when that year is left out.</param>
internal sealed class SealCheck(IKeptLog log, int year, Trust trust, ReadSeal? before)
{
    public const string CheckpointFile = "checkpoint";
    public const string KeyFile = "log.pem";
    public const string TokenFile = "seal.tsr";
    public const string SealFolder = "seals/";

    private const string DayFormat = "yyyy-MM-dd";

    private readonly List<Milestone> _milestones = [];
    private readonly List<ReadSeal> _seals = [];
    private VerifierKey? _key;
    private bool _isSealing;

    /// <summary>What the records have to agree with, the smallest first.</summary>
    public IReadOnlyList<Milestone> Milestones => [.. _milestones.OrderBy(milestone => milestone.Size)];

    /// <summary>How many records each seal covers.</summary>
    public IReadOnlyList<long> Sizes => [.. _seals.Select(seal => seal.Checkpoint.Size)];

    /// <summary>The log's name; null as long as it is not sealed.</summary>
    public string? Origin => _key?.Name;

    /// <summary>The last seal of all.</summary>
    public ReadSeal? Last => _seals.LastOrDefault() ?? before;

    /// <summary>The last seal that was made before the record of this index.</summary>
    public ReadSeal? Before(long index) => _seals.LastOrDefault(seal => seal.Checkpoint.Size <= index) ?? before;

    /// <summary>The seal whose last record this is; null when no seal ends with it.</summary>
    public ReadSeal? EndingWith(long index) => _seals.FirstOrDefault(seal => seal.Checkpoint.Size == index + 1);

    /// <param name="files">Every path of the log.</param>
    public async Task<Flaw?> ReadAsync(IReadOnlyCollection<string> files, CancellationToken cancellationToken)
    {
        var note = await TextAsync(CheckpointFile, cancellationToken);
        return Key(note, await TextAsync(KeyFile, cancellationToken))
            ?? await ReadSealsAsync(files, cancellationToken)
            ?? ReadLast(note)
            ?? ReadEarlier();
    }

    /// <summary>What takes the longest: the time stamps, once the records agree with what they stamp.</summary>
    public Flaw? Stamps() =>
        _seals
            .Select(seal => TimeStampCheck.Find(seal.Stamped, trust.Authorities, trust.Policy) is { } kind ? Wrong(kind, seal.Name) : null)
            .FirstOrDefault(flaw => flaw is not null);

    private Flaw? Key(string? note, string? lying)
    {
        var pem = trust.Key ?? lying;
        var origin = Trust.OriginOf(note ?? "");
        if (note is null && pem is null)
        {
            return null;
        }

        _key = pem is null ? null : VerifierKey.FromPem(origin, pem);
        return _key is null || (lying is not null && lying != _key.Pem()) ? Wrong(FlawKind.KeyWrong, KeyFile) : null;
    }

    private async Task<Flaw?> ReadSealsAsync(IReadOnlyCollection<string> files, CancellationToken cancellationToken)
    {
        var rows = await log.SealsAsync(year, cancellationToken).ToDictionaryAsync(seal => Name(seal.Day), cancellationToken: cancellationToken);
        var days = files.Where(file => file.StartsWith(SealFolder, StringComparison.Ordinal)).Select(file => file.Split('/')[1]).Union(rows.Keys);
        foreach (var day in days.Order(StringComparer.Ordinal))
        {
            // Only the last one can be in the making.
            var flaw = _isSealing ? Wrong(FlawKind.SealMissing, day) : await ReadSealAsync(day, rows.GetValueOrDefault(day), cancellationToken);
            if (flaw is not null)
            {
                return flaw;
            }
        }

        return null;
    }

    private async Task<Flaw?> ReadSealAsync(string day, KeptSeal? row, CancellationToken cancellationToken)
    {
        var note = await log.FileAsync(year, $"{SealFolder}{day}/{CheckpointFile}", cancellationToken);
        var token = await log.FileAsync(year, $"{SealFolder}{day}/{TokenFile}", cancellationToken);
        if (row is not null && (Differs(note, Encoding.UTF8.GetBytes(row.Checkpoint)) || Differs(token, row.Token)))
        {
            return Wrong(FlawKind.SealCopiesDiffer, day);
        }

        _isSealing = row is { Copied: false };
        if (note is null || token is null || (row is null && log.HasRows)
            || !DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return _isSealing ? null : Wrong(FlawKind.SealMissing, day);
        }

        var name = $"{SealFolder}{day}/{CheckpointFile}";
        if (Read(name, Encoding.UTF8.GetString(note), out var checkpoint) is { } flaw)
        {
            return flaw;
        }

        if (_seals is [.., var earlier] && earlier.Checkpoint.Size >= checkpoint.Size)
        {
            return Wrong(FlawKind.SealOutOfOrder, day);
        }

        _seals.Add(new ReadSeal(year, day, checkpoint, new TimeStamped(token, note, row?.Nonce, row?.At)));
        _milestones.Add(Milestone.Of(name, checkpoint));
        return null;
    }

    // The last checkpoint is that of the last seal, so that no seal can be taken away together with its copies.
    private Flaw? ReadLast(string? note)
    {
        var last = _seals.TakeLast(_isSealing ? 2 : 1).ToList();
        return note is null ? (last.Count == 0 || (_isSealing && _seals.Count == 1) ? null : Wrong(FlawKind.FileMissing, CheckpointFile))
            : last.Any(seal => !Differs(seal.Stamped.Content, Encoding.UTF8.GetBytes(note))) ? null
            : Read(CheckpointFile, note, out _) ?? Wrong(FlawKind.SealMissing, CheckpointFile);
    }

    private Flaw? ReadEarlier()
    {
        foreach (var (name, note) in _key is null ? [] : trust.EarlierOf(_key.Name))
        {
            if (Read(name, note, out var checkpoint) is { } flaw)
            {
                return flaw;
            }

            _milestones.Add(Milestone.Of(name, checkpoint));
        }

        return null;
    }

    private Flaw? Read(string name, string text, out Checkpoint checkpoint)
    {
        var note = SignedNote.Parse(text);
        checkpoint = (note is null ? null : Checkpoint.Parse(note.Body)) ?? new Checkpoint("", 0, []);
        return checkpoint.Root.Length == 0 ? Wrong(FlawKind.CheckpointUnreadable, name)
            : _key is null || checkpoint.Origin != _key.Name ? Wrong(FlawKind.OriginDiffers, name)
            : !note!.Verify(_key) ? Wrong(FlawKind.SignatureWrong, name) // a note without text has no root
            : null;
    }

    private async Task<string?> TextAsync(string path, CancellationToken cancellationToken) =>
        await log.FileAsync(year, path, cancellationToken) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    // What is not there yet does not differ.
    private static bool Differs(byte[]? file, byte[]? expected) =>
        file is not null && expected is not null && !file.AsSpan().SequenceEqual(expected);

    private Flaw Wrong(FlawKind kind, string where) => new(kind, where, year);

    private static string Name(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);
}
