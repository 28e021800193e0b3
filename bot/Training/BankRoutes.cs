using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Training;

/// <summary>Questions: sent as a file, reviewed by another, taken out again.</summary>
internal static class BankRoutes
{
    public static void Add(Routes routes) => _ = routes;
}
