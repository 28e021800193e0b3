namespace TeamsIsms.Documents;

/// <summary>What an upload does when the name is taken.</summary>
public enum UploadConflict
{
    Refuse,

    /// <summary>The file gets a new version.</summary>
    Replace,

    /// <summary>SharePoint adds a number to the name.</summary>
    Rename,
}
