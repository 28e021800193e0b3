namespace TeamsIsms.People;

public enum DirectoryChangeKind
{
    Joined,
    Left,
}

/// <summary>Somebody who came or went, as a refresh found out.</summary>
public sealed record DirectoryChange(Guid Person, DirectoryChangeKind Kind, DateTimeOffset At);
