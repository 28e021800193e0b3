using System.Globalization;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Faults in Graph's words.</summary>
internal static class GraphFaults
{
    public static GraphAnswer Answer(Fault fault) => fault switch
    {
        { Status: null } => new GraphAnswer(0) { Drop = true },
        { Status: StatusCodes.Status429TooManyRequests } => Throttled(fault.RetryAfter ?? TimeSpan.FromSeconds(1)),
        { Status: { } status } => GraphAnswer.Error(status, "serviceNotAvailable", "The service is temporarily unavailable."),
    };

    private static GraphAnswer Throttled(TimeSpan pause) =>
        GraphAnswer.Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests.") with
        {
            Headers = new Dictionary<string, string>
            {
                ["Retry-After"] = Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture),
            },
        };
}
