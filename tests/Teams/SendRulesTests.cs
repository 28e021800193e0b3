using System.Net;
using System.Text;
using TeamsIsms.Teams;

namespace TeamsIsms.Tests.Teams;

public sealed class SendRulesTests
{
    [Theory]
    [InlineData(201, null, SendVerdict.Delivered)]
    [InlineData(400, "BadSyntax", SendVerdict.Misconfigured)]
    [InlineData(401, "BotNotRegistered", SendVerdict.Misconfigured)]
    [InlineData(403, "BotDisabledByAdmin", SendVerdict.Disabled)]
    [InlineData(403, "BotNotInConversationRoster", SendVerdict.NotInstalled)]
    [InlineData(403, "ForbiddenOperationException", SendVerdict.NotInstalled)]
    [InlineData(403, "ConversationBlockedByUser", SendVerdict.Blocked)]
    [InlineData(403, "MessageWritesBlocked", SendVerdict.Blocked)]
    [InlineData(403, "InvalidBotApiHost", SendVerdict.Misconfigured)]
    [InlineData(403, "NotEnoughPermissions", SendVerdict.Misconfigured)]
    [InlineData(404, "ConversationNotFound", SendVerdict.ConversationGone)]
    [InlineData(412, "PreconditionFailed", SendVerdict.TryAgain)]
    [InlineData(413, "MessageSizeTooBig", SendVerdict.TooLarge)]
    [InlineData(429, "Throttled", SendVerdict.TryAgain)]
    [InlineData(500, "ServiceError", SendVerdict.Uncertain)]
    [InlineData(502, null, SendVerdict.TryAgain)]
    [InlineData(503, null, SendVerdict.TryAgain)]
    [InlineData(504, null, SendVerdict.TryAgain)]
    public void Every_row_of_the_error_table_has_its_verdict(int status, string? code, SendVerdict verdict) =>
        Assert.Equal(verdict, SendRules.Judge((HttpStatusCode)status, code));

    [Theory]
    [InlineData("""{"error":{"code":"Throttled","message":"x"}}""", "Throttled")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":null}"}""", "MessageWritesBlocked")]
    [InlineData("""{"errorCode":209,"message":"not json"}""", "209")]
    [InlineData("""{"error":"text"}""", null)]
    [InlineData("[1]", null)]
    [InlineData("<html>", null)]
    [InlineData("", null)]
    public void The_code_is_found_wherever_the_service_hides_it(string body, string? code) =>
        Assert.Equal(code, SendRules.Code(Encoding.UTF8.GetBytes(body)));
}
