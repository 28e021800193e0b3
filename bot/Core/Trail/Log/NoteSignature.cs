namespace TeamsIsms.Trail.Log;

/// <summary>One line below a note.</summary>
/// <param name="Key">The name of the key that signed.</param>
/// <param name="KeyId">Four bytes that tell keys of the same name apart.</param>
/// <param name="Value">What the key's kind makes of the note; ECDSA: two numbers in DER.</param>
internal sealed record NoteSignature(string Key, byte[] KeyId, byte[] Value)
{
    private const int IdBytes = 4;
    private const string Mark = "— ";

    public string Line() => $"{Mark}{Key} {Convert.ToBase64String([.. KeyId, .. Value])}\n";

    /// <returns>Null when the line is none of a note's.</returns>
    public static NoteSignature? Parse(string line) =>
        line.StartsWith(Mark, StringComparison.Ordinal)
        && line[Mark.Length..].Split(' ') is [{ Length: > 0 } key, var text]
        && !key.Contains('+', StringComparison.Ordinal)
        && StrictBase64.Read(text) is { Length: > IdBytes } bytes
            ? new NoteSignature(key, bytes[..IdBytes], bytes[IdBytes..])
            : null;
}
