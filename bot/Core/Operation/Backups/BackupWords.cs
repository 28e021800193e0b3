namespace TeamsIsms.Operation.Backups;

public static class BackupWords
{
    public static readonly Words Text = new(typeof(BackupWords));
}
