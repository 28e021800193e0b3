using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Messages;

/// <summary>Says an answer in the chat, outside of the HTTP answer. Nothing outbound exists before the first one is sent.</summary>
internal sealed partial class ChatRun(IServiceProvider services, TimeProvider time, ILogger<ChatRun> logger)
{
    private const int Tries = 3;

    private static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    public Task SayAsync(Turn turn, Answer answer, CancellationToken cancellationToken) =>
        Message(turn, answer) is { } activity ? SendAsync(turn, activity, cancellationToken) : Task.CompletedTask;

    /// <summary>For an old client's tap: a card replaces the one that was tapped, anything else is said below it.</summary>
    public async Task ReplaceAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer is Answer.Shown && turn.Activity.ReplyToId is { Length: > 0 } tapped && Message(turn, answer) is { } activity)
        {
            var result = await Connector.UpdateAsync(turn.Conversation, tapped, activity, cancellationToken);
            if (result.Verdict != SendVerdict.ConversationGone)
            {
                return;
            }
        }

        await SayAsync(turn, answer, cancellationToken);
    }

    /// <summary>Replaces the messages that a kept card is for.</summary>
    public async Task KeepAsync(Turn turn, Answer.Shown card, CancellationToken cancellationToken)
    {
        var activity = CardMessage.Of(card.Content);
        foreach (var message in card.Messages.OfType<string>().Where(id => id.Length > 0).Distinct())
        {
            var result = await Connector.UpdateAsync(turn.Conversation, message, activity, cancellationToken);
            if (result.Verdict != SendVerdict.Delivered)
            {
                Log.NotKept(logger, result.Verdict);
            }
        }
    }

    public Task TypingAsync(Turn turn, CancellationToken cancellationToken) =>
        Connector.SendAsync(turn.Conversation, new Activity { Type = ActivityTypes.Typing }, cancellationToken);

    private ConnectorClient Connector => services.GetRequiredService<ConnectorClient>();

    /// <summary>A person waits here, so a busy service is asked again at once, three times in all; a send that may have arrived is not repeated.</summary>
    private async Task SendAsync(Turn turn, Activity activity, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = turn.IsPersonal || turn.Activity.Id is not { } asked
                ? await Connector.SendAsync(turn.Conversation, activity, cancellationToken)
                : await Connector.ReplyAsync(turn.Conversation, asked, activity, cancellationToken);
            if (result.Verdict == SendVerdict.Delivered)
            {
                return;
            }

            if (result.Verdict != SendVerdict.TryAgain || attempt == Tries)
            {
                Log.NotSaid(logger, result.Verdict, attempt);
                return;
            }

            var pause = result.RetryAfter ?? ShortPause;
            await Task.Delay(pause < LongestPause ? pause : LongestPause, time, cancellationToken);
        }
    }

    private static Activity? Message(Turn turn, Answer answer) => answer switch
    {
        Answer.Shown shown => CardMessage.Of(shown.Content),
        Answer.Said said => Text(said.Sentence),
        Answer.No no => Text(no.Reason.Say(turn.Culture)),
        _ => null,
    };

    private static Activity Text(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "An answer was not delivered: {Verdict} after {Attempts} attempts.")]
        public static partial void NotSaid(ILogger logger, SendVerdict verdict, int attempts);

        [LoggerMessage(2, LogLevel.Information, "A message still shows what was tapped: {Verdict}.")]
        public static partial void NotKept(ILogger logger, SendVerdict verdict);
    }
}
