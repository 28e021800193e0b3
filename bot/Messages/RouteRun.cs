using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Messages;

/// <summary>Finds the route of a turn and lets only those through whom it allows.</summary>
internal sealed partial class RouteRun(Routes routes, RoleLookup roles, PersonPace pace, ILogger<RouteRun> logger)
{
    public async Task<Answer> TapAsync(Turn turn, CardTap tap, CancellationToken cancellationToken)
    {
        if (routes.FindVerb(tap.Verb) is not { } route)
        {
            return Answer.Refused(new UnknownAction());
        }

        if (!await IsAllowedAsync(turn, route.Caller, cancellationToken))
        {
            return Answer.Refused(new RoleNeeded());
        }

        var answer = await route.Handler(turn, tap.Data, cancellationToken);
        if (answer is Answer.No { Reason: SeparatedDuty duty })
        {
            Log.Separated(logger, duty.GetType().Name, tap.Verb, tap.About, turn.Caller);
        }

        return answer;
    }

    /// <summary>What a dialog of the message extension shows first.</summary>
    public async Task<Answer> OpenAsync(Turn turn, string command, PostedMessage? posted, CancellationToken cancellationToken) =>
        routes.FindExtension(command) is not { } route ? Answer.Refused(new UnknownAction())
        : await IsAllowedAsync(turn, route.Caller, cancellationToken) ? await route.Handler(turn, posted, cancellationToken)
        : Answer.Refused(new RoleNeeded());

    /// <summary>What a search of the message extension finds.</summary>
    public async Task<Outcome<IReadOnlyList<SearchResult>>> SearchAsync(
        Turn turn, string command, string words, CancellationToken cancellationToken) =>
        routes.FindSearch(command) is not { } route ? new UnknownAction()
        : await IsAllowedAsync(turn, route.Caller, cancellationToken) ? (await route.Handler(turn, words, cancellationToken)).ToList()
        : new RoleNeeded();

    /// <summary>A command, else a file, else whatever answers unknown messages.</summary>
    public async Task<Answer> MessageAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!pace.AllowsMessage(turn.Caller))
        {
            return Answer.Refused(new TooFast());
        }

        if (Command(MessageText.Plain(turn.Activity)) is var (command, rest))
        {
            return await IsAllowedAsync(turn, command.Caller, cancellationToken)
                ? await command.Handler(turn, rest, cancellationToken)
                : Answer.Refused(new RoleNeeded());
        }

        foreach (var kind in Kinds(turn))
        {
            foreach (var handler in routes.Listening(kind))
            {
                if (await handler(turn, cancellationToken) is not Answer.Silence and var answer)
                {
                    return answer;
                }
            }
        }

        return Answer.None;
    }

    // Two words before one: "my training" is not "my" with something behind it.
    private (CommandRoute Route, string Argument)? Command(string text)
    {
        var (word, rest) = MessageText.Split(text);
        var (second, behind) = MessageText.Split(rest);
        return second.Length > 0 && routes.FindCommand($"{word} {second}") is { } two ? (two, behind)
            : routes.FindCommand(word) is { } one ? (one, rest)
            : null;
    }

    private static IEnumerable<TurnEvent> Kinds(Turn turn)
    {
        if (turn.Activity.Attachments?.Any(attachment => attachment.IsFile) is true)
        {
            yield return TurnEvent.FileReceived;
        }

        yield return turn.Place is null ? TurnEvent.UnknownMessage : TurnEvent.ChannelMessage;
    }

    public IReadOnlyList<Func<Turn, CancellationToken, Task<Answer>>> Listeners(Activity activity) =>
        Kind(activity) is { } kind ? routes.Listening(kind) : [];

    public IReadOnlyList<Func<Turn, CancellationToken, Task>> Watchers => routes.Watching;

    public static TurnEvent? Kind(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action switch
        {
            "add" or "add-upgrade" => TurnEvent.Installed,
            "remove" or "remove-upgrade" => TurnEvent.Uninstalled,
            _ => null,
        },
        ActivityTypes.ConversationUpdate => TurnEvent.ConversationUpdated,
        ActivityTypes.MessageUpdate when activity.ChannelData?.EventType == "editMessage" => TurnEvent.MessageEdited,
        ActivityTypes.MessageReaction when activity.ReactionsAdded is { Count: > 0 } => TurnEvent.ReactionAdded,
        _ => null,
    };

    private async ValueTask<bool> IsAllowedAsync(Turn turn, Caller caller, CancellationToken cancellationToken) =>
        caller.Roles.Count == 0 || (await roles(turn.Caller, cancellationToken)).Intersect(caller.Roles).Any();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Duty}: {Verb} of {About} by {Person} was refused.")]
        public static partial void Separated(ILogger logger, string duty, string verb, string about, Guid person);
    }
}
