using TeamsIsms.Operation;

namespace TeamsIsms.Functions.Poison;

internal static class PoisonServices
{
    public static IServiceCollection AddPoison(this IServiceCollection services) => services.AddPoisonMessages().AddSingleton<PoisonRun>();
}
