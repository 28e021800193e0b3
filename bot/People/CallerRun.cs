using Azure;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.People;

/// <summary>
/// What every turn wants to know of its caller. Help must answer even when storage does not: the language is then the activity's own,
/// and for ten seconds nobody waits for storage again. Roles are never guessed: without storage the turn fails.
/// </summary>
internal sealed class CallerRun(PeopleTable people, ConversationTable conversations, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private long _blindUntil;

    private bool IsBlind => time.GetUtcNow().UtcTicks < Interlocked.Read(ref _blindUntil);

    public async ValueTask<IReadOnlyList<Role>> RolesAsync(Guid person, CancellationToken cancellationToken) =>
        await people.FindAsync(person, cancellationToken) is { Person: { Enabled: true } known } ? known.Roles : [];

    public async ValueTask<PersonLanguage> LanguageAsync(Guid person, CancellationToken cancellationToken)
    {
        if (IsBlind)
        {
            return default;
        }

        try
        {
            var known = await people.FindAsync(person, cancellationToken);
            var chat = known is null ? await people.FindConversationAsync(person, cancellationToken) : known.Conversation;
            return new PersonLanguage(chat?.Language, known?.Person.Language);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            Interlocked.Exchange(ref _blindUntil, (time.GetUtcNow() + Pause).UtcTicks);
            return default;
        }
    }

    /// <summary>After the answer: the chat's address, written only when it is news.</summary>
    public Task SeenAsync(Turn turn, CancellationToken cancellationToken) => IsBlind
        ? Task.CompletedTask
        : conversations.MetAsync(turn.Caller, turn.Conversation.ConversationId, turn.Conversation.ServiceUrl, cancellationToken);
}
