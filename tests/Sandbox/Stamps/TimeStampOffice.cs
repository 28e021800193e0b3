using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace TeamsIsms.Sandbox.Stamps;

/// <summary>A time stamp authority (RFC 3161) whose time is the sandbox's clock. Its certificates stay in the folder, so that older stamps verify.</summary>
internal sealed class TimeStampOffice : IDisposable
{
    /// <summary>The policy it follows; an OID made of a UUID (ITU-T X.667), which nobody has to register.</summary>
    public const string Policy = "2.25.119738230478264906413218476098317206157";

    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";
    private const string TokenInfo = "1.2.840.113549.1.9.16.1.4";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    // the clock may be moved by years
    private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Until = new(2049, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private readonly TimeProvider _clock;
    private readonly X509Certificate2 _signer;
    private long _serial;

    public TimeStampOffice(string folder, TimeProvider clock)
    {
        _clock = clock;
        var (authority, signer) = (Path.Combine(folder, "tsa-ca.pem"), Path.Combine(folder, "tsa.pem"));
        if (!File.Exists(signer))
        {
            Directory.CreateDirectory(folder);
            Make(authority, signer);
        }

        _signer = X509Certificate2.CreateFromPemFile(signer);
        _serial = clock.GetUtcNow().UtcTicks;
    }

    /// <returns>The answer; null when the question is none.</returns>
    public byte[]? Answer(byte[] question)
    {
        if (!Rfc3161TimestampRequest.TryDecode(question, out var asked, out _) || asked.HashAlgorithmId.Value != Sha256)
        {
            return null;
        }

        var info = new Rfc3161TimestampTokenInfo(
            new Oid(Policy), asked.HashAlgorithmId, asked.GetMessageHash(), BitConverter.GetBytes(Interlocked.Increment(ref _serial)),
            _clock.GetUtcNow(), nonce: asked.GetNonce());
        var token = new SignedCms(new ContentInfo(new Oid(TokenInfo), info.Encode()));
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _signer)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), Named(_signer)));
        token.ComputeSignature(signer, silent: true);
        return Granted(token.Encode());
    }

    public void Dispose() => _signer.Dispose();

    private static void Make(string authorityFile, string signerFile)
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=Sandbox Time Authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        authority.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(authority.PublicKey, false));
        using var root = authority.CreateSelfSigned(From, Until);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signer = new CertificateRequest("CN=Sandbox Time Stamps", key, HashAlgorithmName.SHA256);
        signer.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(TimeStamping)], critical: true));
        signer.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        using var certificate = signer.Create(root, From, Until, RandomNumberGenerator.GetBytes(8));
        File.WriteAllText(authorityFile, root.ExportCertificatePem() + "\n");
        File.WriteAllText(signerFile, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
    }

    // SigningCertificateV2 of RFC 5035: a list of certificates by their hashes, SHA-256 unless it says otherwise
    private static byte[] Named(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return writer.Encode();
    }

    private static byte[] Granted(byte[] token)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
            }

            writer.WriteEncodedValue(token);
        }

        return writer.Encode();
    }
}
