namespace TeamsIsms.Functions.Invocations;

/// <summary>One call of a function by the Functions host.</summary>
/// <param name="Function">The function's name: the folder that holds its function.json.</param>
/// <param name="Id">The host's id of this call, for logs only.</param>
/// <param name="DequeueCount">How often the message was taken from its queue, this time included; 0 for a timer.</param>
/// <param name="IsPastDue">Whether a timer's tick comes later than planned; false for a queue.</param>
public sealed record Invocation(string Function, string Id, int DequeueCount = 0, bool IsPastDue = false);
