using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// What makes two deliveries the same activity; the caller is in it, so that nobody gets another person's answer.
/// The ids stand in it as a hash, seeded anew in each process: twenty thousand keys hold no text.
/// </summary>
internal readonly record struct TurnKey(UInt128 Ids, Guid Caller)
{
    private static readonly long Seed = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    public static TurnKey Of(string conversation, string activity, Guid caller) =>
        new(Hash(conversation) ^ UInt128.RotateLeft(Hash(activity), 1), caller);

    private static UInt128 Hash(string id) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(id.AsSpan()), Seed);
}
