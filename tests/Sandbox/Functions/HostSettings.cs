using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>What <c>host.json</c> says about queues and time; defaults are the Functions host's.</summary>
internal sealed record HostSettings
{
    public int BatchSize { get; init; }

    public int NewBatchThreshold { get; init; }

    public int MaxDequeueCount { get; init; }

    /// <summary>Pause before a failed message is delivered again.</summary>
    public TimeSpan VisibilityTimeout { get; init; }

    public TimeSpan MaxPollingInterval { get; init; }

    public TimeSpan FunctionTimeout { get; init; }

    /// <summary>The custom handler's executable, beside <c>host.json</c>.</summary>
    public string Program { get; init; } = "";

    /// <summary>Whether messages are Base64; one that is not goes to the poison queue unread.</summary>
    public bool Base64 { get; init; }

    public static HostSettings Read(string file)
    {
        var host = JsonNode.Parse(File.ReadAllText(file)) as JsonObject ?? [];
        var queues = host["extensions"]?["queues"] as JsonObject ?? [];
        var batch = (int?)queues["batchSize"] ?? 16;
        return new HostSettings
        {
            BatchSize = batch,
            NewBatchThreshold = (int?)queues["newBatchThreshold"] ?? batch / 2,
            MaxDequeueCount = (int?)queues["maxDequeueCount"] ?? 5,
            VisibilityTimeout = Span(queues["visibilityTimeout"]) ?? TimeSpan.Zero,
            MaxPollingInterval = Span(queues["maxPollingInterval"]) ?? TimeSpan.FromMinutes(1),
            FunctionTimeout = Span(host["functionTimeout"]) ?? TimeSpan.FromMinutes(30),
            Program = (string?)host["customHandler"]?["description"]?["defaultExecutablePath"] ?? "",
            Base64 = (string?)queues["messageEncoding"] is null or "base64",
        };
    }

    private static TimeSpan? Span(JsonNode? node) =>
        (string?)node is { } text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : null;
}
