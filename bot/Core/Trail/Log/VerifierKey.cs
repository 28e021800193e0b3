using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Trail.Log;

/// <summary>Who may have signed a note: an ECDSA P-256 key (signature type 2) and the name it signs with.</summary>
/// <param name="SubjectPublicKey">SubjectPublicKeyInfo in DER.</param>
internal sealed record VerifierKey(string Name, byte[] SubjectPublicKey)
{
    private const byte Ecdsa = 2;
    private const int IdBytes = 4;

    /// <exception cref="CryptographicException">The text holds no public key.</exception>
    public static VerifierKey FromPem(string name, string pem)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
        }
        catch (ArgumentException e)
        {
            throw new CryptographicException("There is no key in the text.", e);
        }

        return new VerifierKey(name, key.ExportSubjectPublicKeyInfo());
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

    public string Pem() => PemEncoding.WriteString("PUBLIC KEY", SubjectPublicKey) + "\n";

    /// <param name="derSignature">As in <see cref="NoteSignature.Value"/>.</param>
    public bool Verify(string body, ReadOnlySpan<byte> derSignature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(SubjectPublicKey, out _);
        return key.VerifyData(Encoding.UTF8.GetBytes(body), derSignature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
