using System.Globalization;
using System.Text.Json;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Teams;

/// <summary>A message somebody posted, as a message extension hands it over. The client sent it, so it proves nothing.</summary>
/// <param name="Id">Its activity id.</param>
/// <param name="Author">Entra object id of who is said to have written it; null for an app or somebody unknown.</param>
/// <param name="AuthorName">Their name, on one line.</param>
/// <param name="Text">Its words without markup, at most 4,000 characters; empty for a picture alone.</param>
/// <param name="Link">Leads to the message in Teams.</param>
/// <param name="Created">When it is said to have been posted; may lie in the future.</param>
public sealed record PostedMessage(
    string? Id, Guid? Author, string AuthorName, string Text, Uri? Link, DateTimeOffset? Created)
{
    private const int LongestText = 4000;
    private const int LongestName = 120;

    private static readonly string[] LinkHosts = ["teams.microsoft.com", "teams.cloud.microsoft", "teams.microsoft.us"];

    /// <summary>Reads a <c>messagePayload</c>; null when it is no object. What is missing or wrong in it is left out.</summary>
    public static PostedMessage? Read(JsonElement? payload)
    {
        if (payload is not { ValueKind: JsonValueKind.Object } message)
        {
            return null;
        }

        var (body, user) = (Member(message, "body"), Member(Member(message, "from"), "user"));
        var content = Word(body, "content") ?? "";
        var words = "html".Equals(Word(body, "contentType"), StringComparison.OrdinalIgnoreCase) ? HtmlText.Plain(content) : content;
        return new PostedMessage(
            Word(message, "id"),
            Guid.TryParseExact(Word(user, "id"), "D", out var author) ? author : null,
            CardText.OneLine(Word(user, "displayName") ?? "", LongestName),
            CardText.Paragraph(words, LongestText),
            Uri.TryCreate(Word(message, "linkToMessage"), UriKind.Absolute, out var link) && IsTeams(link) ? link : null,
            DateTimeOffset.TryParse(
                Word(message, "createdDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null);
    }

    private static bool IsTeams(Uri link) =>
        link is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
        && LinkHosts.Any(host => link.IdnHost == host || link.IdnHost.EndsWith("." + host, StringComparison.Ordinal));

    private static JsonElement? Member(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var member) ? member : null;

    private static string? Word(JsonElement? json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
