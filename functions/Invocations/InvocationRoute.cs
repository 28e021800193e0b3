using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TeamsIsms.Kernel;

namespace TeamsIsms.Functions.Invocations;

/// <summary>
/// <c>POST /{FunctionName}</c>: runs the function and answers what the Functions host understands. The only place of this
/// process that catches whatever a function throws, logs it once and turns it into a failed call.
/// </summary>
internal sealed partial class InvocationRoute(
    FunctionSet functions, IHostApplicationLifetime lifetime, ILogger<InvocationRoute> logger)
{
    private const string InvocationIdHeader = "X-Azure-Functions-InvocationId";

    /// <summary>A fault that every later call would meet as well stopped this process.</summary>
    public bool Broken { get; private set; }

    public async Task AnswerAsync(HttpContext context, string name)
    {
        var id = Guid.TryParse(context.Request.Headers[InvocationIdHeader].ToString(), out var given) ? given.ToString() : "none";
        if (!functions.All.TryGetValue(name, out var function))
        {
            Log.Unknown(logger, id);
            await FailAsync(context, StatusCodes.Status404NotFound, new InvocationFailure("none", id, "No function has this name."));
            return;
        }

        var begun = Stopwatch.GetTimestamp();
        await RunAsync(context, function, id);
        Instruments.FunctionRan(function.Name, context.Response.StatusCode < 400 ? "done" : "failed", Stopwatch.GetElapsedTime(begun));
    }

    private async Task RunAsync(HttpContext context, Function function, string id)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: stop.Token);
            await function.RunAsync(context.RequestServices, body.RootElement, id, stop.Token);
            await WriteAsync(context, InvocationAnswer.Done, InvocationJson.Default.InvocationAnswer);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Log.Stopped(logger, function.Name, id);
            await FailAsync(context, StatusCodes.Status503ServiceUnavailable, new InvocationFailure(function.Name, id, "Stopping."));
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            Log.Unreadable(logger, e, function.Name, id);
            await FailAsync(context, StatusCodes.Status400BadRequest, new InvocationFailure(function.Name, id, "Unreadable."));
        }
#pragma warning disable CA1031 // the last resort: an unanswered call would hang until the host's timeout
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e, function.Name, id);
            await FailAsync(context, StatusCodes.Status500InternalServerError, new InvocationFailure(function.Name, id, "Failed."));
            StopWhenHopeless(e);
        }
    }

    // a type that could not be initialised or loaded stays broken until the process starts anew
    private void StopWhenHopeless(Exception e)
    {
        if (e is OutOfMemoryException or TypeInitializationException or TypeLoadException or BadImageFormatException)
        {
            Broken = true;
            lifetime.StopApplication();
        }
    }

    private static Task FailAsync(HttpContext context, int status, InvocationFailure failure)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, failure, InvocationJson.Default.InvocationFailure);
    }

    // the host is gone when the request is aborted; an answer begun is still finished while this process stops
    private static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> json) =>
        context.RequestAborted.IsCancellationRequested
            ? Task.CompletedTask
            : context.Response.WriteAsJsonAsync(value, json, cancellationToken: context.RequestAborted);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Call {Invocation} asks for a function that is not here.")]
        public static partial void Unknown(ILogger logger, string invocation);

        [LoggerMessage(2, LogLevel.Information, "{Function}, call {Invocation}: stopped before its end.")]
        public static partial void Stopped(ILogger logger, string function, string invocation);

        [LoggerMessage(3, LogLevel.Error, "{Function}, call {Invocation}: the message cannot be read.")]
        public static partial void Unreadable(ILogger logger, Exception exception, string function, string invocation);

        [LoggerMessage(4, LogLevel.Error, "{Function}, call {Invocation}: failed.")]
        public static partial void Failed(ILogger logger, Exception exception, string function, string invocation);
    }
}
