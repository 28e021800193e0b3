using System.Runtime.InteropServices;
using System.Security.Cryptography;

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
    public static TokenHash Of(ReadOnlySpan<char> token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(token), hash);
        return new TokenHash(MemoryMarshal.Read<UInt128>(hash), MemoryMarshal.Read<UInt128>(hash[16..]));
    }
}
