using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Inbound;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// <c>POST /api/messages</c>: token, size, JSON, admission, repetition, turn. Nothing is read from a caller whose token is bad,
/// and no work is bound to the connection, which Teams closes after about 15 s.
/// </summary>
internal sealed class MessagesRun(
    TokenCheckRun tokens, SigningKeysClient keys, RecentTurns recent, Turns turns, IOptions<BotOptions> options)
{
    public const int LargestBody = 256 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var token = await tokens.CheckAsync(request.Headers.Authorization);
        response.StatusCode = token is null ? keys.IsReady ? 401 : 503 : Screen(request);
        if (token is null || response.StatusCode != StatusCodes.Status200OK)
        {
            return;
        }

        (response.StatusCode, var activity) = await ReadAsync(request.BodyReader, context.RequestAborted);
        if (activity is null)
        {
            return;
        }

        var admission = Admission.Judge(token, activity, options.Value);
        response.StatusCode = admission.Status;
        if (admission.Status != StatusCodes.Status200OK)
        {
            return;
        }

        var begun = Stopwatch.GetTimestamp();
        var turn = await turns.MakeAsync(activity, admission);
        var reply = await turns.WithinTimeAsync(turn, activity.Id is { Length: > 0 } id
            ? recent.OnceAsync(TurnKey.Of(turn.Conversation.ConversationId, id, turn.Caller), () => turns.RunAsync(turn))
            : new(turns.RunAsync(turn)));
        await WriteAsync(response, reply);
        Instruments.Turned(Kind(activity), reply.IsFault, Stopwatch.GetElapsedTime(begun));
        turns.Keep(turn);
        await turns.WatchAsync(turn);
    }

    // whatever a caller calls it, there are only so many
    private static string Kind(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => "message",
        ActivityTypes.Invoke => "invoke",
        _ => "event",
    };

    private static int Screen(HttpRequest request) => request switch
    {
        { ContentLength: > LargestBody } => StatusCodes.Status413PayloadTooLarge,
        _ when request.Headers.ContentEncoding.Count > 0 || !request.HasJsonContentType() => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status200OK,
    };

    private static async ValueTask<(int Status, Activity? Activity)> ReadAsync(PipeReader body, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var read = await body.ReadAsync(cancellationToken);
                if (read.Buffer.Length > LargestBody)
                {
                    body.AdvanceTo(read.Buffer.End);
                    return (StatusCodes.Status413PayloadTooLarge, null);
                }

                if (read.IsCompleted)
                {
                    var activity = Parse(read.Buffer);
                    body.AdvanceTo(read.Buffer.End);
                    return (activity is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK, activity);
                }

                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException e)
        {
            return (e.StatusCode, null);
        }
    }

    private static Activity? Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var activity = JsonSerializer.Deserialize(ref reader, WireJson.Default.Activity);
            return reader.Read() ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(HttpResponse response, Reply reply)
    {
        response.StatusCode = reply.Status;
        response.ContentLength = reply.Body.Length;
        if (!reply.Body.IsEmpty)
        {
            response.ContentType = "application/json; charset=utf-8";
            response.BodyWriter.Write(reply.Body.Span);
        }

        await response.CompleteAsync();
    }
}
