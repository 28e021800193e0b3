using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>The connector's answers, with the codes of Microsoft's page "status codes from bot conversational APIs".</summary>
internal static class ConnectorAnswer
{
    public static IResult Created(string id) => Results.Json(new JsonObject { ["id"] = id }, statusCode: StatusCodes.Status201Created);

    public static IResult Done(string id) => Results.Json(new JsonObject { ["id"] = id });

    public static IResult BadSyntax(string message) => Error(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static IResult NotRegistered() =>
        Error(StatusCodes.Status401Unauthorized, "BotNotRegistered", "The bot's token is missing or not valid.");

    public static IResult Blocked() =>
        Error(StatusCodes.Status403Forbidden, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    public static IResult NotInRoster() =>
        Error(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static IResult NotInstalled() =>
        Error(StatusCodes.Status403Forbidden, "ForbiddenOperationException", "The bot is not installed in user's personal scope.");

    public static IResult NoConversation() =>
        Error(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static IResult NoActivity() =>
        Error(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "Activity not found in conversation.");

    public static IResult NoMember() => Error(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", "The member was not found.");

    public static IResult NoTeam() => Error(StatusCodes.Status404NotFound, "TeamNotFound", "The team was not found.");

    public static IResult TooBig() =>
        Error(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "Message size too large.");

    public static IResult Fault(int status) => status switch
    {
        StatusCodes.Status412PreconditionFailed => Error(status, "PreconditionFailed", "Precondition failed, please try again."),
        StatusCodes.Status429TooManyRequests => Error(status, "Throttled", "Too many requests."),
        _ => Error(status, "ServiceError", "The service could not process the request."),
    };

    private static IResult Error(int status, string code, string message) => Results.Json(
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, statusCode: status);
}
