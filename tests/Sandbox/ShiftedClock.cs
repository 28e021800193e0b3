using System.Globalization;

namespace TeamsIsms.Sandbox;

/// <summary>
/// The sandbox's time: the machine's, ahead by an offset that only grows. The offset stands in a file that the bot and the
/// functions read (<c>Clock__File</c>), so all three agree.
/// </summary>
internal sealed class ShiftedClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly string _file;
    private long _ticks;

    public ShiftedClock(string file)
    {
        _file = file;
        var kept = File.Exists(file) ? File.ReadAllText(file) : "";
        Write(TimeSpan.TryParse(kept, CultureInfo.InvariantCulture, out var offset) ? offset : TimeSpan.Zero);
    }

    /// <summary>Raised after the clock was moved.</summary>
    public event Action? Advanced;

    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (_gate)
        {
            Write(Offset + by);
        }

        Advanced?.Invoke();
    }

    private void Write(TimeSpan offset)
    {
        // a rename is seen whole or not at all by the processes that read the file
        File.WriteAllText(_file + ".new", offset.ToString("c", CultureInfo.InvariantCulture));
        File.Move(_file + ".new", _file, overwrite: true);
        Interlocked.Exchange(ref _ticks, offset.Ticks);
    }
}
