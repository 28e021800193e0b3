using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Login;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>What the bot answered. Status 502 and 504 with an empty body are the channel's own: no bot, no answer in time.</summary>
internal sealed record BotAnswer(int Status, string Body, string ContentType)
{
    public IResult ToResult() => Body.Length == 0
        ? Results.StatusCode(Status)
        : Results.Text(Body, ContentType, Encoding.UTF8, Status);
}

/// <summary>Delivers activities to the bot under the channel's signature.</summary>
internal sealed class BotClient(Uri bot, TokenOffice office) : IDisposable
{
    // Teams closes the connection at about 15 s
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
    private readonly Uri _messages = new(bot, "/api/messages");

    public async Task<BotAnswer> DeliverAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _messages)
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", office.ForChannel((string)activity["serviceUrl"]!)) },
        };
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            return new BotAnswer((int)response.StatusCode, body, response.Content.Headers.ContentType?.MediaType ?? "application/json");
        }
        catch (HttpRequestException)
        {
            return new BotAnswer(StatusCodes.Status502BadGateway, "", "");
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new BotAnswer(StatusCodes.Status504GatewayTimeout, "", "");
        }
    }

    public void Dispose() => _http.Dispose();
}
