using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Trail.Log;

/// <summary>Who may have signed a note: an ECDSA P-256 key (signature type 2) and the name it signs with.</summary>
/// <param name="SubjectPublicKey">SubjectPublicKeyInfo in DER.</param>
internal sealed record VerifierKey(string Name, byte[] SubjectPublicKey)
{
    private const byte Ecdsa = 2;
    private const int IdBytes = 4;
    private const int Bits = 256;

    private const string Label = "PUBLIC KEY";

    // Read once: that takes as long as a signature.
    private readonly Lazy<ECDsa> _key = new(() => Import(SubjectPublicKey));

    /// <returns>Null when the text holds no public key, or one of another kind.</returns>
    public static VerifierKey? FromPem(string name, string pem)
    {
        if (!PemEncoding.TryFind(pem, out var found) || pem[found.Label] != Label)
        {
            return null;
        }

        var key = new VerifierKey(name, Convert.FromBase64String(pem[found.Base64Data]));
        try
        {
            return key._key.Value.KeySize == Bits ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <returns>Null when the text is no key of this kind, written as <see cref="Text"/> writes it.</returns>
    public static VerifierKey? Parse(string text) =>
        text.Split('+', 3) is [{ Length: > 0 } name, _, var encoded]
        && StrictBase64.Read(encoded) is [Ecdsa, .. var subjectPublicKey]
        && new VerifierKey(name, subjectPublicKey) is var key && key.Text() == text
            ? key
            : null;

    // For this type of signature the number is of the key alone, not of its name and type: c2sp.org/signed-note.
    public byte[] Id() => SHA256.HashData(SubjectPublicKey)[..IdBytes];

    /// <summary>The key in one line, as other tools take it.</summary>
    public string Text() => $"{Name}+{Convert.ToHexStringLower(Id())}+{Convert.ToBase64String([Ecdsa, .. SubjectPublicKey])}";

    public string Pem() => PemEncoding.WriteString(Label, SubjectPublicKey) + "\n";

    /// <param name="derSignature">As in <see cref="NoteSignature.Value"/>.</param>
    public bool Verify(string body, ReadOnlySpan<byte> derSignature) => _key.Value.VerifyData(
        Encoding.UTF8.GetBytes(body), derSignature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    private static ECDsa Import(byte[] subjectPublicKey)
    {
        var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(subjectPublicKey, out _);
        return key;
    }
}
