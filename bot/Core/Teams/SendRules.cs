using System.Net;
using System.Text.Json;

namespace TeamsIsms.Teams;

/// <summary>The error table of the Connector (protocol B3): refusals are told apart by their code, not their status.</summary>
public static class SendRules
{
    public static SendVerdict Judge(HttpStatusCode status, string? code) => (status, code) switch
    {
        _ when (int)status is >= 200 and < 300 => SendVerdict.Delivered,
        (HttpStatusCode.Forbidden, "BotDisabledByAdmin") => SendVerdict.Disabled,
        (HttpStatusCode.Forbidden, "BotNotInConversationRoster" or "ForbiddenOperationException") => SendVerdict.NotInstalled,
        (HttpStatusCode.Forbidden, "ConversationBlockedByUser" or "MessageWritesBlocked") => SendVerdict.Blocked,
        (HttpStatusCode.NotFound, _) => SendVerdict.ConversationGone,
        (HttpStatusCode.RequestEntityTooLarge, _) => SendVerdict.TooLarge,
        (HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests, _) => SendVerdict.TryAgain,
        (HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout, _) => SendVerdict.TryAgain,
        // A timeout or fault inside the service: nobody can say whether the message was already on its way.
        (HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError, _) => SendVerdict.Uncertain,
        _ => SendVerdict.Misconfigured,
    };

    /// <summary>
    /// The code in an error body: <c>error.code</c>, or, for <c>errorCode</c> 209, the sub-code inside the JSON text in <c>message</c>.
    /// Null when the body is something else.
    /// </summary>
    public static string? Code(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Code(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Code(JsonElement body) => body switch
    {
        { ValueKind: not JsonValueKind.Object } => null,
        _ when Member(body, "error") is { ValueKind: JsonValueKind.Object } error => Text(error, "code"),
        _ when Text(body, "message") is { } message && Nested(message) is { } code => code,
        _ => Text(body, "errorCode"),
    };

    private static string? Nested(string message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Text(document.RootElement, "subCode") : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Member(JsonElement body, string name) =>
        body.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement body, string name) => Member(body, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
