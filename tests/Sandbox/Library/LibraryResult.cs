namespace TeamsIsms.Sandbox.Library;

internal enum LibraryProblem
{
    None,
    Missing,
    NameTaken,
    TagMismatch,
    Locked,
    BadName,
}

/// <summary>The item as it stands after a change, or why there was none.</summary>
internal sealed record LibraryResult(LibraryItem? Item, LibraryProblem Problem = LibraryProblem.None)
{
    public bool IsNew { get; init; }

    public static LibraryResult No(LibraryProblem problem) => new(null, problem);
}

/// <summary>What a write does when the name is taken.</summary>
internal enum NameConflict
{
    Replace,
    Fail,
    Rename,
}

/// <summary>A write: where to, under which condition. The content is a temporary file, moved into the library.</summary>
internal sealed record LibraryWrite(string ParentId, string Name, string TemporaryFile)
{
    public NameConflict Conflict { get; init; }

    public string? IfMatch { get; init; }
}
