namespace TeamsIsms.Incidents.Cards;

/// <summary>What was typed into the form of a report: nothing of it is checked yet, and all of it is shown again when something is wrong.</summary>
public sealed record ReportForm
{
    /// <summary>Made with the form, so that sending it twice makes one case.</summary>
    public string? Form { get; init; }

    public string? What { get; init; }

    /// <summary><c>yyyy-MM-dd</c> of Taipei; null is now.</summary>
    public string? Noticed { get; init; }

    /// <summary><c>HH:mm</c> of Taipei.</summary>
    public string? NoticedTime { get; init; }

    public string? Where { get; init; }

    /// <summary><c>true</c> keeps the name from colleagues.</summary>
    public string? Private { get; init; }

    /// <summary>Names of the files that came with the message and go with the report.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}
