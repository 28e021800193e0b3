using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Incidents.Evidence;

internal static class EvidenceServices
{
    /// <summary>Needs the cases, the Graph wire and the library.</summary>
    public static IServiceCollection AddEvidence(this IServiceCollection services)
    {
        services.AddHttpClient(FileClient.Name, static client => client.Timeout = Timeout.InfiniteTimeSpan) // the caller limits the whole
            .ConfigurePrimaryHttpMessageHandler(Direct)
            .RemoveAllLoggers(); // an address is a secret
        return services.AddSingleton<FileClient>().AddSingleton<EvidenceRun>().AddSingleton<AttachRun>();
    }

    // No redirect to a host nobody checked, no cookies between people, and no unpacking: the size that counts is the one on the wire.
    private static SocketsHttpHandler Direct() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
