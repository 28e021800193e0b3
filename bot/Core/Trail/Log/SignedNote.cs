namespace TeamsIsms.Trail.Log;

/// <summary>A text and the signatures below it: c2sp.org/signed-note.</summary>
/// <param name="Body">What is signed; ends with a line break.</param>
internal sealed record SignedNote(string Body, IReadOnlyList<NoteSignature> Signatures)
{
    // More than the sixteen that every reader has to take.
    private const int MostSignatures = 32;

    /// <summary>The note as it is kept and handed out.</summary>
    /// <param name="subjectPublicKey">The signing key's SubjectPublicKeyInfo in DER.</param>
    /// <param name="derSignature">ECDSA over the SHA-256 of the body: <see cref="DerSignature"/>.</param>
    public static string Write(string body, string keyName, ReadOnlySpan<byte> subjectPublicKey, ReadOnlySpan<byte> derSignature)
    {
        var key = new VerifierKey(keyName, subjectPublicKey.ToArray());
        return $"{body}\n{new NoteSignature(keyName, key.Id(), derSignature.ToArray()).Line()}";
    }

    /// <returns>Null when the text is not a signed note.</returns>
    public static SignedNote? Parse(string text)
    {
        var end = text.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || text.Any(letter => letter < ' ' && letter != '\n'))
        {
            return null;
        }

        var lines = text[(end + 2)..].Split('\n');
        var signatures = lines[..^1].Select(NoteSignature.Parse).OfType<NoteSignature>().ToList();
        return lines[^1].Length == 0 && signatures.Count == lines.Length - 1 && signatures.Count is > 0 and <= MostSignatures
            ? new SignedNote(text[..(end + 1)], signatures)
            : null;
    }

    /// <summary>Whether the key signed: there is a line of it, and no line of it is wrong.</summary>
    public bool Verify(VerifierKey key)
    {
        var own = Signatures.Where(signature => signature.Key == key.Name && signature.KeyId.AsSpan().SequenceEqual(key.Id())).ToList();
        return own.Count > 0 && own.All(signature => key.Verify(Body, signature.Value));
    }
}
