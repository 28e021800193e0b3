using System.IO.Compression;

namespace TeamsIsms.Documents.Texts;

/// <summary>What a packed Office file may weigh before anything of it is unpacked (reliability 39).</summary>
internal static class PackageGate
{
    private const int MostBytes = 25 * 1024 * 1024;
    private const int MostParts = 2_000;
    private const long MostUnpacked = 200L * 1024 * 1024;

    private static ReadOnlySpan<byte> Magic => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> Entry => "PK\u0001\u0002"u8;

    /// <summary>Entries are counted in the bytes, because opening a million costs what it should spare.</summary>
    public static PackageVerdict Judge(ReadOnlySpan<byte> bytes) => bytes switch
    {
        { Length: > MostBytes } => PackageVerdict.TooLarge,
        _ when !bytes.StartsWith(Magic) => PackageVerdict.NoPackage,
        _ when bytes.Count(Entry) > MostParts => PackageVerdict.TooLarge,
        _ => PackageVerdict.MayOpen,
    };

    /// <summary>As above, by what the parts say of their own size. Who reads one counts again.</summary>
    public static PackageVerdict Judge(ZipArchive archive)
    {
        var left = MostUnpacked;
        foreach (var part in archive.Entries)
        {
            if (part.Length > left)
            {
                return PackageVerdict.TooLarge;
            }

            left -= part.Length;
        }

        return PackageVerdict.MayOpen;
    }
}

internal enum PackageVerdict
{
    MayOpen,
    TooLarge,
    NoPackage,
}
