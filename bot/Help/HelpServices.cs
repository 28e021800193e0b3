using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Help;

internal static class HelpServices
{
    public static IServiceCollection AddHelp(this IServiceCollection services) => services.AddRoutes(HelpRoutes.Add);
}
