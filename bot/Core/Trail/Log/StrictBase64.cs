using System.Buffers.Text;

namespace TeamsIsms.Trail.Log;

/// <summary>Base64 with exactly one text for the same bytes: no spaces and no bits left over, so that no letter can change unnoticed.</summary>
internal static class StrictBase64
{
    /// <returns>Null when the text is not what <see cref="Convert.ToBase64String(byte[])"/> writes.</returns>
    public static byte[]? Read(string text)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return Convert.TryFromBase64String(text, bytes, out var written)
            && Convert.ToBase64String(bytes, 0, written) == text
            ? bytes[..written]
            : null;
    }
}
