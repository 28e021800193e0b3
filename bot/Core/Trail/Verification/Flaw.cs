using System.Globalization;

namespace TeamsIsms.Trail.Verification;

/// <summary>The first thing that is wrong with a log, and which record it shows at.</summary>
/// <param name="Where">The file, row, seal or number that the sentence names.</param>
/// <param name="Year">Which log.</param>
internal sealed record Flaw(FlawKind Kind, string Where, int? Year = null, RecordName? Record = null)
{
    public string Say(CultureInfo culture) =>
        (Year is { } year ? FlawWords.Text.Say(culture, "InLog", year.ToString(CultureInfo.InvariantCulture)) : "")
        + (Record is { } record ? record.Say(culture) : "")
        + What(culture);

    private string What(CultureInfo culture) => Kind switch
    {
        FlawKind.ChainBroken => FlawWords.Text.Say(culture, "ChainBroken", Where),
        FlawKind.ChainGap => FlawWords.Text.Say(culture, "ChainGap", Where),
        FlawKind.ChainRepeated => FlawWords.Text.Say(culture, "ChainRepeated", Where),
        FlawKind.CheckpointUnreadable => FlawWords.Text.Say(culture, "CheckpointUnreadable", Where),
        FlawKind.DetailDiffers => FlawWords.Text.Say(culture, "DetailDiffers", Where),
        FlawKind.EntryMissing => FlawWords.Text.Say(culture, "EntryMissing", Where),
        FlawKind.EntryUnreadable => FlawWords.Text.Say(culture, "EntryUnreadable", Where),
        FlawKind.FileDiffers => FlawWords.Text.Say(culture, "FileDiffers", Where),
        FlawKind.FileMissing => FlawWords.Text.Say(culture, "FileMissing", Where),
        FlawKind.FileUnknown => FlawWords.Text.Say(culture, "FileUnknown", Where),
        FlawKind.KeyWrong => FlawWords.Text.Say(culture, "KeyWrong", Where),
        FlawKind.LogShorter => FlawWords.Text.Say(culture, "LogShorter", Where),
        FlawKind.OriginDiffers => FlawWords.Text.Say(culture, "OriginDiffers", Where),
        FlawKind.RootDiffers => FlawWords.Text.Say(culture, "RootDiffers", Where),
        FlawKind.RowDiffers => FlawWords.Text.Say(culture, "RowDiffers", Where),
        FlawKind.RowMissing => FlawWords.Text.Say(culture, "RowMissing", Where),
        FlawKind.RowUnknown => FlawWords.Text.Say(culture, "RowUnknown", Where),
        FlawKind.SealCopiesDiffer => FlawWords.Text.Say(culture, "SealCopiesDiffer", Where),
        FlawKind.SealMissing => FlawWords.Text.Say(culture, "SealMissing", Where),
        FlawKind.SealNotNamed => FlawWords.Text.Say(culture, "SealNotNamed", Where),
        FlawKind.SealOutOfOrder => FlawWords.Text.Say(culture, "SealOutOfOrder", Where),
        FlawKind.SignatureWrong => FlawWords.Text.Say(culture, "SignatureWrong", Where),
        FlawKind.TokenNonce => FlawWords.Text.Say(culture, "TokenNonce", Where),
        FlawKind.TokenOther => FlawWords.Text.Say(culture, "TokenOther", Where),
        FlawKind.TokenPolicy => FlawWords.Text.Say(culture, "TokenPolicy", Where),
        FlawKind.TokenTime => FlawWords.Text.Say(culture, "TokenTime", Where),
        FlawKind.TokenUnreadable => FlawWords.Text.Say(culture, "TokenUnreadable", Where),
        FlawKind.TokenUntrusted => FlawWords.Text.Say(culture, "TokenUntrusted", Where),
    };
}
