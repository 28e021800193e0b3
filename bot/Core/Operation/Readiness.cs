namespace TeamsIsms.Operation;

/// <summary>Whether a process can do its work now.</summary>
/// <param name="Missing">What it lacks, named for whoever operates it; nothing of it is secret.</param>
public sealed record Readiness(IReadOnlyList<string> Missing)
{
    public const string Rules = "clock rules in force";
    public const string Storage = "table storage";
    public const string Tables = "tables";

    public bool IsReady => Missing.Count == 0;

    /// <summary>One line.</summary>
    public string Sentence => IsReady ? "ready" : $"missing: {string.Join(", ", Missing)}";

    public Readiness And(string name, bool isThere) => isThere ? this : new([.. Missing, name]);
}
