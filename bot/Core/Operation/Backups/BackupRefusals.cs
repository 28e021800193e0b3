using System.Globalization;

namespace TeamsIsms.Operation.Backups;

/// <summary>There is something in the folder already; a backup overwrites nothing.</summary>
public sealed record BackupFolderTaken(string Folder) : Refusal
{
    public override string Say(CultureInfo culture) => BackupWords.Text.Say(culture, "FolderTaken", Folder);
}

/// <summary>No manifest, or of another format: a backup that did not come to its end has none.</summary>
public sealed record NoBackup(string Folder) : Refusal
{
    public override string Say(CultureInfo culture) => BackupWords.Text.Say(culture, "NoBackup", Folder);
}

/// <summary>The file is gone or not what was written.</summary>
public sealed record BackupDamaged(string File) : Refusal
{
    public override string Say(CultureInfo culture) => BackupWords.Text.Say(culture, "Damaged", File);
}

/// <summary>The product has no such table.</summary>
public sealed record UnknownBackupTable(string Table) : Refusal
{
    public override string Say(CultureInfo culture) => BackupWords.Text.Say(culture, "UnknownTable", Table);
}

/// <summary>The account holds rows, which a restore would mix with its own.</summary>
public sealed record StorageNotEmpty(string Table) : Refusal
{
    public override string Say(CultureInfo culture) => BackupWords.Text.Say(culture, "NotEmpty", Table);
}
