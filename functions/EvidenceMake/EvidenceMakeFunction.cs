using TeamsIsms.Binders;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.EvidenceMake;

/// <summary>Makes binders of evidence.</summary>
internal static class EvidenceMakeFunction
{
    // maxDequeueCount of host.json: after that the host takes the message away
    private const int Tries = 5;

    public static void Register(FunctionSet functions) => functions.OnQueue(
        "EvidenceMake",
        BinderJson.Default.BinderWork,
        (services, work, invocation, cancellationToken) => services.GetRequiredService<BinderMakeRun>().RunAsync(
            work,
            isLast: invocation.DequeueCount >= Tries,
            services.GetRequiredService<TimeProvider>().GetUtcNow(),
            cancellationToken));
}
