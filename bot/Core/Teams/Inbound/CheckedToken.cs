using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Teams.Inbound;

/// <summary>A token whose signature, issuer and audience were found good.</summary>
/// <param name="ServiceUrl">The address the token was made for; every activity must name the same.</param>
/// <param name="IsTrusted">Whether the bot may answer to that address at all.</param>
internal sealed record CheckedToken(
    string Issuer, SigningKey Key, DateTimeOffset NotBefore, DateTimeOffset Expires, string ServiceUrl, bool IsTrusted)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public bool IsCurrent(DateTimeOffset now) => now >= NotBefore - Skew && now <= Expires + Skew;
}

/// <summary>SHA-256 of a whole token: the key under which a good one is remembered.</summary>
internal readonly record struct TokenHash(UInt128 High, UInt128 Low)
{
    private const int Short = 2048;

    public static TokenHash Of(ReadOnlySpan<char> token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> text = token.Length <= Short ? stackalloc byte[Short] : new byte[token.Length];
        // Every character of a token is ASCII; what is not becomes a byte no token has.
        var length = Encoding.ASCII.GetBytes(token, text);
        SHA256.HashData(text[..length], hash);
        return new TokenHash(MemoryMarshal.Read<UInt128>(hash), MemoryMarshal.Read<UInt128>(hash[16..]));
    }
}
