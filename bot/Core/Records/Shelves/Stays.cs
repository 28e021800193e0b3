namespace TeamsIsms.Records.Shelves;

/// <summary>Why a record stays whose file could not be deleted.</summary>
internal static class Stays
{
    public static KeptBecause Of(Refusal refusal) => refusal is DocumentLocked or DocumentChanged ? KeptBecause.InUse : KeptBecause.Fault;
}
