using System.Globalization;
using System.Text;

namespace TeamsIsms.Documents.Texts;

/// <summary>The text of a file that says nothing of how it is written.</summary>
internal static class DecodedText
{
    private const int Big5CodePage = 950;

    private static readonly Encoding[] WithMark =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    // Excel and Notepad in Taiwan wrote Big5 for decades and Excel still does unless told otherwise.
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(
        Big5CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!; // the provider has it

    /// <summary>By its byte order mark; without one UTF-8, or Big5 where it is not valid UTF-8.</summary>
    /// <returns>Null when the bytes are no text in any of these.</returns>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in WithMark)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return Decode(encoding, bytes[encoding.Preamble.Length..]);
            }
        }

        return Decode(WithMark[0], bytes) is { } unicode ? unicode
            : Decode(Big5, bytes) is { } chinese && !chinese.Any(IsForeign) ? chinese
            : null;
    }

    // Big5 makes something of nearly all bytes: of a picture's, too.
    private static bool IsForeign(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')) || char.GetUnicodeCategory(letter) == UnicodeCategory.PrivateUse;

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
