using System.Diagnostics.Metrics;
using Span = System.Diagnostics.Activity;

namespace TeamsIsms.Kernel;

/// <summary>
/// What the product measures of itself. Tags are words of the code, never an id, a name or anything somebody typed.
/// Where nobody collects them they cost next to nothing.
/// </summary>
public static class Instruments
{
    /// <summary>Of the meter and of our own tags.</summary>
    public const string Name = "teamsisms";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Functions = Meter.CreateHistogram<double>(
        "teamsisms.functions.duration", "s", "How long a function took, by name and outcome; of a queue's function this is the time of a message.");

    private static readonly Histogram<double> Turns = Meter.CreateHistogram<double>(
        "teamsisms.turns.duration", "s", "How long a turn took until its answer, by type and outcome.");

    private static readonly Counter<long> Sends = Meter.CreateCounter<long>(
        "teamsisms.connector.requests", "{request}", "Requests to the Connector by method and verdict.");

    private static readonly Counter<long> Batches = Meter.CreateCounter<long>(
        "teamsisms.campaigns.batches", "{batch}", "Batches of cards served, by outcome.");

    private static readonly Counter<long> Clocks = Meter.CreateCounter<long>(
        "teamsisms.clocks.warnings", "{warning}", "Warnings of the law's clocks, by whether the deadline has passed.");

    private static readonly Counter<long> Failed = Meter.CreateCounter<long>(
        "teamsisms.poison.messages", "{message}", "Messages that failed for good, by queue.");

    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>(
        "teamsisms.tokens.failures", "{failure}", "Tokens the login did not give.");

    private static readonly Counter<long> Records = Meter.CreateCounter<long>(
        "teamsisms.trail.records", "{record}", "Records that got their place in the log.");

    public static void FunctionRan(string function, string outcome, TimeSpan took)
    {
        Functions.Record(took.TotalSeconds, Tag("function", function), Tag("outcome", outcome));
        Span.Current?.SetTag("teamsisms.function", function).SetTag("teamsisms.outcome", outcome);
    }

    /// <param name="type">Of the activity, as this product knows it.</param>
    public static void Turned(string type, bool isFault, TimeSpan took)
    {
        var outcome = isFault ? "fault" : "answered";
        Turns.Record(took.TotalSeconds, Tag("type", type), Tag("outcome", outcome));
        Span.Current?.SetTag("teamsisms.turn", type).SetTag("teamsisms.outcome", outcome);
    }

    public static void Sent(string method, string verdict) => Sends.Add(1, Tag("method", method), Tag("verdict", verdict));

    public static void BatchServed(bool isDone) => Batches.Add(1, Tag("outcome", isDone ? "done" : "left"));

    public static void ClocksWarned(int soon, int missed)
    {
        Count(soon, "soon");
        Count(missed, "missed");
    }

    public static void Poisoned(string queue) => Failed.Add(1, Tag("queue", queue));

    public static void TokenFailed() => Tokens.Add(1);

    public static void Placed(long records) => Records.Add(records);

    private static void Count(int warnings, string state)
    {
        if (warnings > 0)
        {
            Clocks.Add(warnings, Tag("state", state));
        }
    }

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
