using System.Security.Cryptography;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// Carries one admitted activity to its answer. The only place that catches a fault of a feature:
/// it is logged once, without content, and the person gets one sentence with its reference.
/// </summary>
internal sealed partial class TurnRun(RouteRun routes, DialogRun dialogs, ChatRun chat, TimeProvider time, ILogger<TurnRun> logger)
{
    private const string CardAction = "adaptiveCard/action";

    // The store's rule is an answer or a sign of life within two seconds; the sign itself needs some of them.
    private static readonly TimeSpan BeforeTyping = TimeSpan.FromSeconds(1.2);

    public Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken) => turn.Activity.Type switch
    {
        ActivityTypes.Invoke => turn.Activity.Name switch
        {
            CardAction or null => InvokeAsync(turn, cancellationToken),
            SearchRun.Name => SearchAsync(turn, cancellationToken),
            var name when DialogRun.Knows(name) => DialogAsync(turn, cancellationToken),
            _ => Task.FromResult(Reply.NotImplemented),
        },
        ActivityTypes.Message => MessageAsync(turn, cancellationToken),
        _ => EventAsync(turn, cancellationToken),
    };

    /// <summary>Tells the features that watch every turn; what they fail at stays theirs.</summary>
    public async Task WatchAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var watcher in routes.Watchers)
        {
            try
            {
                await watcher(turn, cancellationToken);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                Log.Failed(logger, NewReference(), turn.Activity.Type, e);
            }
        }
    }

    /// <summary>Replaces the messages a kept card answers; where that fails, a tap on them still gets the current state.</summary>
    public async Task KeepAsync(Turn turn, Answer.Shown card, CancellationToken cancellationToken)
    {
        try
        {
            await chat.KeepAsync(turn, card, cancellationToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Log.Failed(logger, NewReference(), turn.Activity.Type, e);
        }
    }

    private async Task<Reply> InvokeAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (CardTap.FromInvoke(turn.Activity) is not { } tap)
        {
            return InvokeAnswers.Error(
                StatusCodes.Status400BadRequest, "NotSupported", TeamsWords.Text.Say(turn.Culture, "UnknownAction"), isMalformed: true);
        }

        try
        {
            return await routes.TapAsync(turn, tap, cancellationToken) switch
            {
                Answer.No { Reason: UnknownAction unknown } =>
                    InvokeAnswers.Error(StatusCodes.Status400BadRequest, "UnknownVerb", unknown.Say(turn.Culture)),
                var answer => InvokeAnswers.For(Noted(turn, answer), turn.Culture),
            };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var sentence = Fault(turn, e);
            return InvokeAnswers.Error(StatusCodes.Status500InternalServerError, "InternalServerError", sentence) with { IsFault = true };
        }
    }

    private async Task<Reply> DialogAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            return await dialogs.RunAsync(turn, cancellationToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return DialogAnswers.Message(Fault(turn, e)) with { IsFault = true };
        }
    }

    private async Task<Reply> SearchAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            return await turn.Get<SearchRun>().RunAsync(turn, cancellationToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return SearchAnswers.Message(Fault(turn, e)) with { IsFault = true };
        }
    }

    private async Task<Reply> MessageAsync(Turn turn, CancellationToken cancellationToken)
    {
        var tap = CardTap.FromMessage(turn.Activity);
        Answer answer;
        try
        {
            var work = tap is { } tapped
                ? routes.TapAsync(turn, tapped, cancellationToken)
                : routes.MessageAsync(turn, cancellationToken);
            answer = await WithTypingAsync(turn, work, cancellationToken);
            await (tap is null ? chat.SayAsync(turn, answer, cancellationToken) : chat.ReplaceAsync(turn, answer, cancellationToken));
            return Reply.Accepted;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            answer = Answer.Text(Fault(turn, e));
        }

        await SayFaultAsync(turn, answer, cancellationToken);
        return Reply.Accepted with { IsFault = true };
    }

    private async Task<Reply> EventAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var listener in routes.Listeners(turn.Activity))
            {
                var answer = await listener(turn, cancellationToken);
                await chat.SayAsync(turn, answer, cancellationToken);
            }

            return Reply.Accepted;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Fault(turn, e);
            return Reply.Accepted with { IsFault = true };
        }
    }

    private async Task<Answer> WithTypingAsync(Turn turn, Task<Answer> work, CancellationToken cancellationToken)
    {
        if (!work.IsCompleted)
        {
            using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var wait = Task.Delay(BeforeTyping, time, done.Token);
            if (await Task.WhenAny(work, wait) == wait)
            {
                await chat.TypingAsync(turn, cancellationToken);
            }

            await done.CancelAsync();
        }

        return await work;
    }

    /// <summary>The chat itself may be what failed; then the log already has the reason.</summary>
    private async Task SayFaultAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        try
        {
            await chat.SayAsync(turn, answer, cancellationToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Log.NotTold(logger, e.GetType().Name);
        }
    }

    private string Fault(Turn turn, Exception e)
    {
        var reference = NewReference();
        Log.Failed(logger, reference, turn.Activity.Type, e);
        return TeamsWords.Text.Say(turn.Culture, "Fault", reference);
    }

    private static Answer Noted(Turn turn, Answer answer)
    {
        turn.Kept = answer is Answer.Shown { Messages.Count: > 0 } kept ? kept : null;
        return answer;
    }

    private static string NewReference() => RandomNumberGenerator.GetHexString(8);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Turn {Reference} of type {Type} failed.")]
        public static partial void Failed(ILogger logger, string reference, string type, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "The person could not be told of the failure: {Reason}.")]
        public static partial void NotTold(ILogger logger, string reason);
    }
}
