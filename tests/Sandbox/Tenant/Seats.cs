using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>
/// Every object of the directory has a seat number, and its id is made from that number and gives it back:
/// so a hundred thousand people need no memory and keep their ids from run to run.
/// </summary>
internal static class Seats
{
    public const int Chair = 0;
    public const int FirstHead = 1;
    public const int Staff = 7;
    public const int SecurityManager = 8;
    public const int SecondSecurityManager = 9;
    public const int DocumentController = 10;
    public const int InternalAuditor = 11;
    public const int IncidentHandler = 12;
    public const int TrainingManager = 13;
    public const int Administrator = 14;
    public const int AuditorReader = 15;

    /// <summary>Seats every directory has, however small.</summary>
    public const int Fixed = 16;

    public const int FirstOfficer = 16;
    public const int LongName = 22;
    public const int EmojiName = 23;
    public const int Disabled = 24;
    public const int WithoutHead = 25;

    /// <summary>From here on: heads of the units beyond the first six, then everybody else.</summary>
    public const int Ordinary = 26;

    public const int FirstGuest = 0x10000000;
    public const int FirstContact = 0x20000000;
    public const int FirstJoiner = 0x30000000;
    public const int FirstGroup = 0x40000000;

    public static Guid Id(int seat)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.ASCII.GetBytes(seat.ToString(CultureInfo.InvariantCulture)), bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], seat);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes[..16], bigEndian: true);
    }

    public static int? Of(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var seat = BinaryPrimitives.ReadInt32BigEndian(bytes[12..]);
        return seat >= 0 && Id(seat) == id ? seat : null;
    }
}
