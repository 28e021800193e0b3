using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>A person's id at the channel (<c>29:…</c>), made from the object id and giving it back.</summary>
internal static class PersonAddress
{
    private const string Prefix = "29:1";
    private const int SealLength = 32;

    public static string Of(Guid person, Guid app)
    {
        Span<byte> bytes = stackalloc byte[16 + SealLength];
        person.TryWriteBytes(bytes, bigEndian: true, out _);
        SHA256.HashData(Encoding.ASCII.GetBytes($"{person:N}{app:N}"), bytes[16..]);
        return Prefix + Base64UrlEncoder.Encode(bytes.ToArray());
    }

    /// <summary>The object id behind a channel id, or a bare object id; null for anything else.</summary>
    public static Guid? Read(string text, Guid app)
    {
        if (Guid.TryParse(text, out var bare))
        {
            return bare;
        }

        try
        {
            var bytes = text.StartsWith(Prefix, StringComparison.Ordinal) ? Base64UrlEncoder.DecodeBytes(text[Prefix.Length..]) : [];
            return bytes.Length == 16 + SealLength && new Guid(bytes.AsSpan(0, 16), bigEndian: true) is var person && Of(person, app) == text
                ? person
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
