using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace TeamsIsms.Trail.Verification;

/// <summary>Whether a time stamp authority's answer proves what a seal claims: RFC 3161 2.4.2.</summary>
internal static class TimeStampCheck
{
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";

    private static readonly TimeSpan MostApart = TimeSpan.FromMinutes(5);

    /// <param name="seal">The answer, what it was asked for, and when.</param>
    /// <param name="authorities">Roots that are believed; null to check everything but who signed.</param>
    /// <param name="policy">The policy that was asked for; null when any will do.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static FlawKind? Find(TimeStamped seal, X509Certificate2Collection? authorities, string? policy)
    {
        if (Token(seal.Answer) is not { } token)
        {
            return FlawKind.TokenUnreadable;
        }

        // Checks the imprint and the signature; reading it has checked the certificate's hash and that its one purpose is critical.
        if (!token.VerifySignatureForHash(SHA256.HashData(seal.Content), HashAlgorithmName.SHA256, out var signer))
        {
            return FlawKind.TokenOther;
        }

        using (signer)
        {
            var told = token.TokenInfo;
            return seal.Nonce is { } nonce && !(told.GetNonce() is { } answered && IsSame(answered.Span, nonce)) ? FlawKind.TokenNonce
                : policy is not null && told.PolicyId.Value != policy ? FlawKind.TokenPolicy
                : seal.At is { } at && (told.Timestamp - at).Duration() > MostApart ? FlawKind.TokenTime
                : authorities is not null && !IsTrusted(signer, token, authorities) ? FlawKind.TokenUntrusted
                : null;
        }
    }

    /// <returns>Null when the answer is a refusal or no answer.</returns>
    private static Rfc3161TimestampToken? Token(byte[] answer)
    {
        try
        {
            var whole = new AsnReader(answer, AsnEncodingRules.BER);
            var response = whole.ReadSequence();
            whole.ThrowIfNotEmpty();
            return response.ReadSequence().ReadInteger().IsZero
                && response.ReadEncodedValue() is var encoded && !response.HasData
                && Rfc3161TimestampToken.TryDecode(encoded, out var token, out var read) && read == encoded.Length
                    ? token
                    : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static bool IsTrusted(X509Certificate2 signer, Rfc3161TimestampToken token, X509Certificate2Collection authorities)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.ExtraStore.AddRange(token.AsSignedCms().Certificates);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(TimeStamping));
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = token.TokenInfo.Timestamp.UtcDateTime;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        return chain.Build(signer);
    }

    // A number may have been sent with zeros in front.
    private static bool IsSame(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        one.TrimStart((byte)0).SequenceEqual(other.TrimStart((byte)0));
}
