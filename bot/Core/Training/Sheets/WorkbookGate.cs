using System.IO.Compression;
using TeamsIsms.Documents.Texts;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Sheets;

/// <summary>Why a packed file is not opened (<see cref="PackageGate"/>), in the words of the import.</summary>
internal static class WorkbookGate
{
    /// <summary>Null when the bytes may be opened.</summary>
    public static Refusal? Refuse(ReadOnlySpan<byte> bytes) => Refusal(PackageGate.Judge(bytes));

    /// <summary>As above, by what the parts say of their own size.</summary>
    public static Refusal? Refuse(ZipArchive archive) => Refusal(PackageGate.Judge(archive));

    private static Refusal? Refusal(PackageVerdict verdict) => verdict switch
    {
        PackageVerdict.MayOpen => null,
        PackageVerdict.TooLarge => new FileTooLarge(),
        PackageVerdict.NoPackage => new NotAWorkbook(),
    };
}
