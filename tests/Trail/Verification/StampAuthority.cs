using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace TeamsIsms.Tests.Trail.Verification;

/// <summary>A time stamp authority of a test: a root, a certificate of it that may only stamp, and answers as RFC 3161 has them.</summary>
internal sealed class StampAuthority
{
    public const string Policy = "1.3.6.1.4.1.55555.1";

    private const string StampContent = "1.2.840.113549.1.9.16.1.4";
    private const string SigningCertificate = "1.2.840.113549.1.9.16.2.47";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly X509Certificate2 _signer;

    /// <param name="critical">Whether the certificate says that stamping is all it may do, as it must.</param>
    public StampAuthority(bool critical = true)
    {
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var root = new CertificateRequest("CN=Test time root", rootKey, HashAlgorithmName.SHA256);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        Root = root.CreateSelfSigned(Start, Start.AddYears(10));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test time stamps", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical));
        _signer = request.Create(Root, Start, Start.AddYears(9), [1, 2, 3]).CopyWithPrivateKey(key);
    }

    public X509Certificate2 Root { get; }

    public X509Certificate2Collection Trusted => [Root];

    /// <summary>The whole answer to a request for these bytes.</summary>
    public byte[] Stamp(ReadOnlySpan<byte> content, ReadOnlySpan<byte> nonce, DateTimeOffset at)
    {
        var cms = new SignedCms(new ContentInfo(new Oid(StampContent), Told(SHA256.HashData(content), nonce, at)));
        var signer = new CmsSigner(_signer) { IncludeOption = X509IncludeOption.EndCertOnly, DigestAlgorithm = new Oid(Sha256) };
        signer.SignedAttributes.Add(new AsnEncodedData(SigningCertificate, Certificate()));
        cms.ComputeSignature(signer);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
            }

            writer.WriteEncodedValue(cms.Encode());
        }

        return writer.Encode();
    }

    private static byte[] Told(byte[] imprint, ReadOnlySpan<byte> nonce, DateTimeOffset at)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier(Policy);
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Sha256);
                    writer.WriteNull();
                }

                writer.WriteOctetString(imprint);
            }

            writer.WriteInteger(7);
            writer.WriteGeneralizedTime(at, omitFractionalSeconds: true);
            writer.WriteIntegerUnsigned(nonce);
        }

        return writer.Encode();
    }

    private byte[] Certificate()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(_signer.RawData));
        }

        return writer.Encode();
    }
}
