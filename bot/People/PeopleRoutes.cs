using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.People;

/// <summary>Keeps the address of everybody's chat fresh, and knows who may do what in which language.</summary>
internal static class PeopleRoutes
{
    public static void Add(Routes routes) => routes
        .Seen((turn, cancellationToken) => turn.IsPersonal
            ? turn.Get<ConversationTable>().MetAsync(
                turn.Caller, turn.Conversation.ConversationId, turn.Conversation.ServiceUrl, cancellationToken)
            : Task.CompletedTask)
        .On(TurnEvent.Uninstalled, async (turn, cancellationToken) =>
        {
            await turn.Get<ConversationTable>().RemovedAsync(turn.Caller, cancellationToken);
            return Answer.None;
        });

    /// <summary>Both lookups answer from memory once warm.</summary>
    public static IServiceCollection AddPeopleLookups(this IServiceCollection services) => services
        .AddSingleton<RoleLookup>(provider => async (person, cancellationToken) =>
            await provider.GetRequiredService<PeopleTable>().FindAsync(person, cancellationToken) is { Person: { Enabled: true } known }
                ? known.Roles
                : [])
        .AddSingleton<LanguageLookup>(provider => async (person, cancellationToken) =>
        {
            var people = provider.GetRequiredService<PeopleTable>();
            var known = await people.FindAsync(person, cancellationToken);
            var chat = known?.Conversation ?? await people.FindConversationAsync(person, cancellationToken);
            return new PersonLanguage(chat?.Language, known?.Person.Language);
        });
}
