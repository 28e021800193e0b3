using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace TeamsIsms.Trail.Seals;

/// <summary>A time stamp that was checked.</summary>
/// <param name="Answer">The authority's whole answer, as it is kept and as openssl reads it.</param>
/// <param name="Nonce">In hexadecimal digits.</param>
/// <param name="At">When it came, by our own clock.</param>
internal sealed record TimeStamp(byte[] Answer, string Nonce, DateTimeOffset At)
{
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <param name="nonce">Eight random bytes.</param>
    /// <param name="policy">The policy asked for; null: the authority's own.</param>
    public static Rfc3161TimestampRequest Ask(ReadOnlySpan<byte> file, byte[] nonce, string? policy)
    {
        // a number of full length and not negative, whose bytes are the same however they are read
        nonce[0] = (byte)((nonce[0] & 0x7f) | 0x40);
        return Rfc3161TimestampRequest.CreateFromData(
            file, HashAlgorithmName.SHA256, policy is null ? null : new Oid(policy), nonce, requestSignerCertificates: true);
    }

    /// <summary>Takes the answer only if it is granted without reserve and stamps this file, now, by a certificate made for nothing else.</summary>
    /// <exception cref="CryptographicException">It is not; the message says what is wrong.</exception>
    public static TimeStamp Check(
        Rfc3161TimestampRequest asked, byte[] answer, ReadOnlySpan<byte> file, string? policy, DateTimeOffset now)
    {
        Require(Status(answer) == 0, "The time stamp was not granted without reserve.");
        var token = asked.ProcessResponse(answer, out var read); // imprint, nonce and version
        Require(read == answer.Length, "Something follows the time stamp.");
        var holds = token.VerifySignatureForData(file, out var signer);
        using (signer)
        {
            Require(holds, "The time stamp's signature does not hold.");
            Require(IsForTimeStampsOnly(signer!), "The time stamp's certificate is not for time stamps alone."); // verified
        }

        Require(policy is null || token.TokenInfo.PolicyId.Value == policy, "The time stamp follows another policy.");
        var at = token.TokenInfo.Timestamp;
        Require((at - now).Duration() <= Tolerance, "The time stamp's time is not now.");
        return new TimeStamp(answer, Convert.ToHexStringLower(asked.GetNonce()!.Value.Span), now); // it was asked with one
    }

    // RFC 3161 2.3: the only use, and critical
    private static bool IsForTimeStampsOnly(X509Certificate2 signer) =>
        signer.Extensions.OfType<X509EnhancedKeyUsageExtension>().ToList() is [{ Critical: true } use]
        && use.EnhancedKeyUsages is [{ Value: TimeStamping }];

    private static System.Numerics.BigInteger Status(byte[] answer)
    {
        try
        {
            return new AsnReader(answer, AsnEncodingRules.DER).ReadSequence().ReadSequence().ReadInteger();
        }
        catch (AsnContentException e)
        {
            throw new CryptographicException("The answer is no time stamp.", e);
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new CryptographicException(otherwise);
        }
    }
}
