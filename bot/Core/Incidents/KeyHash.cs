using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Incidents;

/// <summary>Stands in a row's key for text that may hold anything.</summary>
internal static class KeyHash
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
