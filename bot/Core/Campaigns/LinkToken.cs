using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Campaigns;

/// <summary>The secret of a mail link: 256 random bits. Only its SHA-256 is kept, so whoever reads our tables holds no link.</summary>
internal static class LinkToken
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>64 lower-case hexadecimal digits, also of a text that never was a token.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
