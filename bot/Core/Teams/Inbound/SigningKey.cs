using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Teams.Inbound;

/// <summary>A key that signs inbound tokens, and the channels it may sign for.</summary>
/// <param name="Modulus">Base64url, to tell a replaced key under an old id.</param>
internal sealed record SigningKey(string Id, string Modulus, string Exponent, RsaSecurityKey Key, FrozenSet<string> Endorsements)
{
    public bool IsSame(SigningKey other) =>
        Modulus == other.Modulus && Exponent == other.Exponent && Endorsements.SetEquals(other.Endorsements);
}
