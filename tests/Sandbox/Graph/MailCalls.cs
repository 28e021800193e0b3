using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Mail: accepted and kept, so that a person or test can read it.</summary>
internal static partial class MailCalls
{
    public static IEnumerable<GraphRoute> Routes(TenantState state) =>
        [GraphRoute.Of("POST", "/users/{user}/sendMail", (request, match) => SendAsync(state, request, match))];

    private static async ValueTask<GraphAnswer> SendAsync(TenantState state, GraphRequest request, Match match)
    {
        var message = (await request.ReadAsync())["message"] as JsonObject;
        if (UserCalls.Named(state, match) is not { Enabled: true } sender)
        {
            return GraphAnswer.Error(StatusCodes.Status404NotFound, "ErrorInvalidUser", "The requested user is invalid.");
        }

        var to = Addresses(message?["toRecipients"]).Concat(Addresses(message?["ccRecipients"])).Concat(Addresses(message?["bccRecipients"])).ToList();
        if (message is null || to.Count == 0 || !to.TrueForAll(address => address.Contains('@', StringComparison.Ordinal)))
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "ErrorInvalidRecipients", "At least one valid recipient is needed.");
        }

        var content = message["body"]?["content"]?.GetValue<string>() ?? "";
        var html = string.Equals(message["body"]?["contentType"]?.GetValue<string>(), "html", StringComparison.OrdinalIgnoreCase);
        state.Keep(new TenantMail(state.Clock.GetUtcNow(), sender.Mail, to, message["subject"]?.GetValue<string>() ?? "", Body(content, html)));
        return GraphAnswer.Accepted;
    }

    private static IEnumerable<string> Addresses(JsonNode? recipients) => recipients is JsonArray list
        ? list.Select(recipient => recipient?["emailAddress"]?["address"]?.GetValue<string>() ?? "")
        : [];

    private static TenantMailBody Body(string content, bool html)
    {
        var text = html ? WebUtility.HtmlDecode(Tag().Replace(Break().Replace(Style().Replace(content, ""), "\n"), "")).Trim() : content;
        var links = html
            ? Target().Matches(content).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
            : Address().Matches(content).Select(match => match.Value);
        return new TenantMailBody(text, html ? content : "", [.. links.Distinct()]);
    }

    [GeneratedRegex("<(style|head|title)\\b.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    [GeneratedRegex("<(br|/p|/div|/tr|/h\\d)[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Target();

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Address();
}
