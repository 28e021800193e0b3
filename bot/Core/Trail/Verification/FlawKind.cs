namespace TeamsIsms.Trail.Verification;

/// <summary>What can be wrong with a log.</summary>
internal enum FlawKind
{
    ChainBroken,
    ChainGap,
    ChainRepeated,
    CheckpointUnreadable,
    DetailDiffers,
    EntryMissing,
    EntryUnreadable,
    FileDiffers,
    FileMissing,
    FileUnknown,
    KeyWrong,
    LogShorter,
    OriginDiffers,
    RootDiffers,
    RowDiffers,
    RowMissing,
    RowUnknown,
    SealCopiesDiffer,
    SealMissing,
    SealNotNamed,
    SealOutOfOrder,
    SignatureWrong,
    TokenNonce,
    TokenOther,
    TokenPolicy,
    TokenTime,
    TokenUnreadable,
    TokenUntrusted,
}
