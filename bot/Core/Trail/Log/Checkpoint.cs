using System.Globalization;

namespace TeamsIsms.Trail.Log;

/// <summary>What a log says of itself at one moment, in the words that are signed: c2sp.org/tlog-checkpoint without extension lines.</summary>
/// <param name="Origin">The log's name: <c>isms.{domain}/trail/{year}</c>.</param>
internal sealed record Checkpoint(string Origin, long Size, byte[] Root)
{
    public static Checkpoint Of(string origin, LogEdge edge) => new(origin, edge.Size, edge.Root());

    /// <summary>The body of the signed note.</summary>
    public string Text() => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n");

    /// <returns>Null when the text is not what <see cref="Text"/> writes.</returns>
    public static Checkpoint? Parse(string text) =>
        text.Split('\n') is [{ Length: > 0 } origin, var count, var hash, ""]
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        && StrictBase64.Read(hash) is { Length: LogHash.Size } root
        && new Checkpoint(origin, size, root) is var read && read.Text() == text
            ? read
            : null;

    /// <summary>Whether both say the same of the same log.</summary>
    public bool Agrees(Checkpoint other) => Text() == other.Text();
}
