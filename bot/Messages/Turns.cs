using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Inbound;

namespace TeamsIsms.Bot.Messages;

/// <summary>Makes turns out of admitted activities and runs them to the end, whoever still waits.</summary>
internal sealed class Turns(
    TurnRun run, LanguageLookup language, IServiceProvider services, TimeProvider time, IHostApplicationLifetime host)
{
    // Teams shows an error of its own when an invoke takes longer than about five seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async ValueTask<Turn> MakeAsync(Activity activity, Admission admission)
    {
        var spoken = await language(admission.Caller, host.ApplicationStopped);
        return new Turn(
            activity,
            admission.Caller,
            admission.Tenant,
            Languages.Choose(spoken.Chosen, activity.Locale, spoken.Directory),
            new ConversationReference(activity.Conversation?.Id ?? "", activity.ServiceUrl ?? ""),
            services);
    }

    public Task<Reply> RunAsync(Turn turn) => run.RunAsync(turn, host.ApplicationStopped);

    /// <summary>
    /// The messages that the reply was about show it, if the route said so. Nobody waits for that: the connection is free for the next turn.
    /// </summary>
    public void Keep(Turn turn)
    {
        if (turn.Kept is { } card)
        {
            _ = run.KeepAsync(turn, card, host.ApplicationStopped);
        }
    }

    public Task WatchAsync(Turn turn) => run.WatchAsync(turn, host.ApplicationStopped);

    /// <summary>The reply; for an invoke that takes too long, a sentence, while the work goes on and its answer is kept for a repetition.</summary>
    public async ValueTask<Reply> WithinTimeAsync(Turn turn, ValueTask<Reply> work)
    {
        if (work.IsCompleted || turn.Activity.Type != ActivityTypes.Invoke)
        {
            return await work;
        }

        var running = work.AsTask();
        try
        {
            return await running.WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            _ = KeepLaterAsync(turn, running);
            var sentence = TeamsWords.Text.Say(turn.Culture, "StillWorking");
            return turn.IsFromDialog ? DialogAnswers.Message(sentence) : InvokeAnswers.Message(sentence);
        }
    }

    // The person got no card for it, so the messages are the only place where it shows.
    private async Task KeepLaterAsync(Turn turn, Task work)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Keep(turn);
    }
}
