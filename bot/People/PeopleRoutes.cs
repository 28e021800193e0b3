using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.People;

/// <summary>Keeps the address of everybody's chat fresh, and knows who may do what in which language.</summary>
internal static class PeopleRoutes
{
    public static void Add(Routes routes) => routes
        .Seen((turn, cancellationToken) => turn.IsPersonal
            ? turn.Get<CallerRun>().SeenAsync(turn, cancellationToken)
            : Task.CompletedTask)
        .On(TurnEvent.Uninstalled, async (turn, cancellationToken) =>
        {
            await turn.Get<ConversationTable>().RemovedAsync(turn.Caller, cancellationToken);
            return Answer.None;
        });

    /// <summary>Both lookups answer from memory once warm.</summary>
    public static IServiceCollection AddPeopleLookups(this IServiceCollection services) => services
        .AddSingleton<CallerRun>()
        .AddSingleton<RoleLookup>(provider => provider.GetRequiredService<CallerRun>().RolesAsync)
        .AddSingleton<LanguageLookup>(provider => provider.GetRequiredService<CallerRun>().LanguageAsync);
}
