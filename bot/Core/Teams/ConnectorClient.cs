using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsIsms.Teams.Outbound;

namespace TeamsIsms.Teams;

/// <summary>
/// The Bot Connector. Whatever the service answers is a result, not an exception; a request without an answer is
/// <see cref="SendVerdict.Uncertain"/>. GET and PUT are retried here (see <see cref="ConnectorRetry"/>); a POST may make a
/// second message, so its caller paces and decides.
/// </summary>
public sealed partial class ConnectorClient
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Name = "connector";

    /// <summary>The scope of its tokens.</summary>
    public const string Scope = "https://api.botframework.com/.default";

    private readonly IHttpClientFactory _clients;
    private readonly CachedCredentialClient _credential;
    private readonly BotOptions _options;
    private readonly ILogger<ConnectorClient> _logger;

    internal ConnectorClient(
        IHttpClientFactory clients, CachedCredentialClient credential, IOptions<BotOptions> options, ILogger<ConnectorClient> logger) =>
        (_clients, _credential, _options, _logger) = (clients, credential, options.Value, logger);

    /// <summary>Posts an activity to the end of a conversation.</summary>
    public Task<SendResult> SendAsync(ConversationReference conversation, Activity activity, CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Post, conversation, "/activities", Body(activity, WireJson.Default.Activity), cancellationToken);

    /// <summary>Posts an activity as an answer to another one.</summary>
    public Task<SendResult> ReplyAsync(
        ConversationReference conversation, string replyToId, Activity activity, CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Post, conversation, "/activities/" + Escape(replyToId), Body(activity, WireJson.Default.Activity), cancellationToken);

    /// <summary>Replaces an activity the bot sent.</summary>
    public Task<SendResult> UpdateAsync(
        ConversationReference conversation, string activityId, Activity activity, CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Put, conversation, "/activities/" + Escape(activityId), Body(activity, WireJson.Default.Activity), cancellationToken);

    public Task<SendResult> DeleteAsync(ConversationReference conversation, string activityId, CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Delete, conversation, "/activities/" + Escape(activityId), null, cancellationToken);

    /// <summary>Finds or makes the chat with one person, by Teams id (<c>29:…</c>) or Entra object id. The app must be installed for them.</summary>
    public async Task<CreateResult> CreateConversationAsync(
        string serviceUrl, string memberId, string tenantId, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters(
            IsGroup: false,
            new ChannelAccount { Id = $"28:{_options.AppId}" },
            [new ChannelAccount { Id = memberId }],
            tenantId,
            new ChannelData { Tenant = new TenantReference(tenantId) });
        return await CreateAsync(serviceUrl, parameters, cancellationToken);
    }

    /// <summary>
    /// Begins a thread in a channel with its first message. Two calls make two threads: an uncertain one may have made its own.
    /// The app must be in the channel's team.
    /// </summary>
    public async Task<CreateResult> CreateChannelThreadAsync(
        string serviceUrl, string channelId, string tenantId, Activity first, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters(
            IsGroup: true,
            new ChannelAccount { Id = $"28:{_options.AppId}" },
            Members: null,
            tenantId,
            new ChannelData { Tenant = new TenantReference(tenantId), Channel = new ChannelReference(channelId) },
            first);
        var made = await CreateAsync(serviceUrl, parameters, cancellationToken);
        return made.Conversation is { } thread && made.ActivityId is null
            ? made with { ActivityId = ChannelPlace.Of(thread.ConversationId).Root }
            : made;
    }

    /// <summary>Reads one page of at most 500 members; a page with a token has a next one.</summary>
    public async Task<MembersPage> MembersAsync(
        ConversationReference conversation, string? continuationToken, CancellationToken cancellationToken)
    {
        var next = continuationToken is null ? "" : "&continuationToken=" + Escape(continuationToken);
        var path = $"/v3/conversations/{Escape(conversation.ConversationId)}/pagedmembers?pageSize=500{next}";
        var (result, json) = await RequestAsync(HttpMethod.Get, conversation.ServiceUrl, path, null, cancellationToken);
        return result.Verdict == SendVerdict.Delivered && Parse(json, WireJson.Default.PagedMembers) is { } page
            ? new MembersPage(SendVerdict.Delivered, page.Members ?? [], page.ContinuationToken)
            : new MembersPage(result.Verdict == SendVerdict.Delivered ? SendVerdict.Uncertain : result.Verdict, []);
    }

    private async Task<CreateResult> CreateAsync(
        string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        var body = Body(parameters, WireJson.Default.ConversationParameters);
        var (result, json) = await RequestAsync(HttpMethod.Post, serviceUrl, "/v3/conversations", body, cancellationToken);
        var made = result.Verdict == SendVerdict.Delivered ? Parse(json, WireJson.Default.ResourceResponse) : null;
        return new CreateResult(
            result.Verdict == SendVerdict.Delivered && made?.Id is null ? SendVerdict.Uncertain : result.Verdict,
            made?.Id is { } id ? new ConversationReference(id, serviceUrl) : null,
            result.RetryAfter,
            result.Code,
            made?.ActivityId);
    }

    private async Task<SendResult> AskAsync(
        HttpMethod method, ConversationReference conversation, string path, byte[]? body, CancellationToken cancellationToken)
    {
        var (result, json) = await RequestAsync(
            method, conversation.ServiceUrl, $"/v3/conversations/{Escape(conversation.ConversationId)}{path}", body, cancellationToken);
        return result.Verdict == SendVerdict.Delivered
            ? result with { ActivityId = Parse(json, WireJson.Default.ResourceResponse)?.Id }
            : result;
    }

    private async Task<(SendResult Result, byte[] Body)> RequestAsync(
        HttpMethod method, string serviceUrl, string path, byte[]? body, CancellationToken cancellationToken)
    {
        var answered = await TryAsync(method, serviceUrl, path, body, cancellationToken);
        Instruments.Sent(method.Method, $"{answered.Result.Verdict}");
        return answered;
    }

    private async Task<(SendResult Result, byte[] Body)> TryAsync(
        HttpMethod method, string serviceUrl, string path, byte[]? body, CancellationToken cancellationToken)
    {
        if (!ServiceUrls.IsTrusted(serviceUrl, _options.ServiceHosts))
        {
            return (new SendResult(SendVerdict.Misconfigured, Code: "ServiceUrlNotTrusted"), []);
        }

        var address = new Uri(serviceUrl.TrimEnd('/') + path);
        try
        {
            var (result, json, refused) = await OnceAsync(method, address, body, cancellationToken);
            if (refused is not null)
            {
                _credential.Drop(Scope, refused);
                (result, json, _) = await OnceAsync(method, address, body, cancellationToken);
            }

            return (result, json);
        }
        catch (HttpRequestException e)
        {
            Log.NoAnswer(_logger, method, e.HttpRequestError);
            return (new SendResult(WasNeverSent(e) ? SendVerdict.TryAgain : SendVerdict.Uncertain), []);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TimedOut(_logger, method);
            return (new SendResult(SendVerdict.Uncertain), []);
        }
    }

    /// <summary>One request; the third part is the token when the service refused it.</summary>
    private async Task<(SendResult Result, byte[] Body, string? Refused)> OnceAsync(
        HttpMethod method, Uri address, byte[]? body, CancellationToken cancellationToken)
    {
        var token = await _credential.GetTokenAsync(new TokenRequestContext([Scope]), cancellationToken);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        using var client = _clients.CreateClient(Name);
        using var response = await client.SendAsync(request, cancellationToken);
        var json = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return (new SendResult(SendVerdict.Delivered), json, null);
        }

        var code = SendRules.Code(json);
        Log.Answered(_logger, method, (int)response.StatusCode, code, CorrelationVector(response));
        return (
            new SendResult(
                SendRules.Judge(response.StatusCode, code),
                RetryAfter: ConnectorRetry.Asked(response),
                Code: code,
                IsThrottled: response.StatusCode == HttpStatusCode.TooManyRequests),
            json,
            response.StatusCode == HttpStatusCode.Unauthorized ? token.Token : null);
    }

    private static byte[] Body<T>(T content, JsonTypeInfo<T> type)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, WireJson.Writing);
        JsonSerializer.Serialize(writer, content, type);
        return buffer.WrittenSpan.ToArray();
    }

    private static T? Parse<T>(byte[] json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return json.Length == 0 ? null : JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool WasNeverSent(HttpRequestException e) => e.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    private static string Escape(string id) => Uri.EscapeDataString(id);

    private static string? CorrelationVector(HttpResponseMessage response) =>
        response.Headers.TryGetValues("MS-CV", out var values) ? values.FirstOrDefault() : null;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Connector {Method}: {Status} {Code}, MS-CV {CorrelationVector}.")]
        public static partial void Answered(ILogger logger, HttpMethod method, int status, string? code, string? correlationVector);

        [LoggerMessage(2, LogLevel.Warning, "Connector {Method}: no answer ({Error}).")]
        public static partial void NoAnswer(ILogger logger, HttpMethod method, HttpRequestError error);

        [LoggerMessage(3, LogLevel.Warning, "Connector {Method}: no answer in time.")]
        public static partial void TimedOut(ILogger logger, HttpMethod method);
    }
}
