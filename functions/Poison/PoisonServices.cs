namespace TeamsIsms.Functions.Poison;

internal static class PoisonServices
{
    public static IServiceCollection AddPoison(this IServiceCollection services) => services.AddSingleton<PoisonRun>();
}
