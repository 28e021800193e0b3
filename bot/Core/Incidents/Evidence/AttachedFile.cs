using System.Text.Json;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>A file of a message, not fetched yet.</summary>
/// <param name="IsPicture">Pasted into the text: it lies with the Connector. Else it lies in the sender's OneDrive.</param>
/// <param name="Address">Where it is fetched. That of a file is a secret, which ends after about an hour.</param>
/// <param name="Name">As the person named it; may be anything.</param>
/// <param name="ServiceUrl">Of the authenticated activity it came with.</param>
public sealed record AttachedFile(bool IsPicture, string Address, string Name, string ServiceUrl)
{
    private const int Most = 10;
    private const int LongestName = 200;

    /// <summary>The files and pictures of a message, at most ten; the copy of its text is none of them.</summary>
    public static IReadOnlyList<AttachedFile> Of(Turn turn) =>
        [.. (turn.Activity.Attachments ?? []).Select(attachment => Read(attachment, turn.Conversation.ServiceUrl)).OfType<AttachedFile>().Take(Most)];

    private static AttachedFile? Read(Attachment attachment, string serviceUrl)
    {
        if (!attachment.IsFile)
        {
            return null;
        }

        var isPicture = attachment.ContentType != Attachment.FileType;
        var address = isPicture ? attachment.ContentUrl : DownloadUrl(attachment.Content);
        var name = Teams.Cards.CardText.OneLine(attachment.Name ?? "", LongestName);
        return new AttachedFile(isPicture, address ?? "", name, serviceUrl);
    }

    private static string? DownloadUrl(JsonElement? content) =>
        content is { ValueKind: JsonValueKind.Object } file
        && file.TryGetProperty("downloadUrl"u8, out var address)
        && address.ValueKind == JsonValueKind.String
            ? address.GetString()
            : null;
}
