using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Training.Import;

/// <summary>Reads the text of a file that a person sent.</summary>
internal static class TextFile
{
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>See <see cref="DecodedText"/>.</summary>
    public static Outcome<string> Read(ReadOnlySpan<byte> bytes) =>
        bytes.Length > MostBytes ? new FileTooLarge()
        : DecodedText.Of(bytes) is { } text ? text
        : new UnreadableText();
}
