using TeamsIsms.Bot.Messages;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.People;

/// <summary>Keeps the address of everybody's chat fresh, and knows who may do what in which language.</summary>
internal static class PeopleRoutes
{
    public static void Add(Routes routes) => routes
        .Seen((turn, cancellationToken) => turn is { IsPersonal: true, IsFromDialog: false } && !IsRemoval(turn.Activity)
            ? turn.Get<CallerRun>().SeenAsync(turn, cancellationToken)
            : Task.CompletedTask)
        .On(TurnEvent.Uninstalled, async (turn, cancellationToken) =>
        {
            if (turn.IsPersonal) // who takes the app out of a team keeps it for themselves
            {
                await turn.Get<ConversationTable>().RemovedAsync(turn.Caller, cancellationToken);
            }

            return Answer.None;
        });

    // The last notice of a chat proves nothing about it: it would undo the removal it tells of.
    private static bool IsRemoval(Activity activity) => RouteRun.Kind(activity) is TurnEvent.Uninstalled;

    /// <summary>Both lookups answer from memory once warm.</summary>
    public static IServiceCollection AddPeopleLookups(this IServiceCollection services) => services
        .AddSingleton<CallerRun>()
        .AddSingleton<RoleLookup>(provider => provider.GetRequiredService<CallerRun>().RolesAsync)
        .AddSingleton<LanguageLookup>(provider => provider.GetRequiredService<CallerRun>().LanguageAsync);
}
