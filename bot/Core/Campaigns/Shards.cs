using System.Buffers.Binary;

namespace TeamsIsms.Campaigns;

/// <summary>Spreads assignments over partitions: one for about 2,000 people, at most 256.</summary>
public static class Shards
{
    private const int PeoplePerShard = 2_000;
    private const int Most = 256;

    public static int For(int people) => Math.Clamp((people + PeoplePerShard - 1) / PeoplePerShard, 1, Most);

    /// <summary>Fixed for ever for a person and a number of shards. The last bytes of an id are random in every GUID version.</summary>
    public static int Of(Guid person, int shards)
    {
        Span<byte> bytes = stackalloc byte[16];
        person.TryWriteBytes(bytes);
        return (int)(BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]) % (uint)shards);
    }
}
