using TeamsIsms.Functions.Invocations;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Functions.TrailSequence;

/// <summary>Gives the records of the last minute their places in the log.</summary>
internal static class TrailSequenceFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer("TrailSequence", (services, _, cancellationToken) =>
        services.GetRequiredService<SequenceRun>().RunAsync(cancellationToken));
}
