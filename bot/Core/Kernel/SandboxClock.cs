using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>
/// A clock that runs ahead of the machine's by the offset (<c>d.hh:mm:ss</c>) in a file, read again whenever the file changes.
/// Development only: it lets a person see a reminder that is due in three weeks.
/// </summary>
public sealed class SandboxClock(string file) : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTime _read;
    private TimeSpan _offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset();

    private TimeSpan Offset()
    {
        lock (_gate)
        {
            var written = File.GetLastWriteTimeUtc(file);
            if (written != _read && TimeSpan.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var offset))
            {
                (_read, _offset) = (written, offset);
            }

            return _offset;
        }
    }
}
