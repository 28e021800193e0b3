using System.IO.Compression;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Sheets;

/// <summary>What a packed file may weigh before anything of it is unpacked (reliability 39).</summary>
internal static class WorkbookGate
{
    private const int MostBytes = 25 * 1024 * 1024;
    private const int MostParts = 2_000;
    private const long MostUnpacked = 200L * 1024 * 1024;

    private static ReadOnlySpan<byte> Magic => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> Entry => "PK\u0001\u0002"u8;

    /// <summary>Null when the bytes may be opened. Entries are counted in the bytes, because opening a million costs what it should spare.</summary>
    public static Refusal? Refuse(ReadOnlySpan<byte> bytes) => bytes switch
    {
        { Length: > MostBytes } => new FileTooLarge(),
        _ when !bytes.StartsWith(Magic) => new NotAWorkbook(),
        _ when bytes.Count(Entry) > MostParts => new FileTooLarge(),
        _ => null,
    };

    /// <summary>As above, by what the parts say of their own size. Who reads one counts again.</summary>
    public static Refusal? Refuse(ZipArchive archive)
    {
        var left = MostUnpacked;
        foreach (var part in archive.Entries)
        {
            if (part.Length > left)
            {
                return new FileTooLarge();
            }

            left -= part.Length;
        }

        return null;
    }
}
