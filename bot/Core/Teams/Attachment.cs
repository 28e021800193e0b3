using System.Text.Json;

namespace TeamsIsms.Teams;

/// <summary>A card or file of an activity. Inbound content may be any JSON; <c>text/html</c> copies carry a string.</summary>
public sealed record Attachment
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";
    public const string FileType = "application/vnd.microsoft.teams.file.download.info";

    public string? ContentType { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    public JsonElement? Content { get; init; }

    /// <summary>A file the person sent, or a picture pasted into the text; not the copy of the text itself.</summary>
    public bool IsFile => ContentType == FileType || ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) is true;
}
