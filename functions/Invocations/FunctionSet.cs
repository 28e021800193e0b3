using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TeamsIsms.Functions.Invocations;

/// <summary>What a timer's function does; throwing reports the call as failed.</summary>
public delegate Task TimerHandler(IServiceProvider services, Invocation invocation, CancellationToken cancellationToken);

/// <summary>What a queue's function does; throwing gives the message back to its queue, in the end to the poison queue.</summary>
public delegate Task QueueHandler<in TMessage>(
    IServiceProvider services, TMessage message, Invocation invocation, CancellationToken cancellationToken);

internal enum TriggerKind
{
    Queue,
    Timer,
}

internal delegate Task FunctionBody(
    IServiceProvider services, JsonElement body, string invocationId, CancellationToken cancellationToken);

internal sealed record Function(string Name, TriggerKind Trigger, FunctionBody RunAsync);

/// <summary>The functions of this process; each has a folder of its name with a function.json.</summary>
public sealed class FunctionSet
{
    private readonly Dictionary<string, Function> _functions = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyDictionary<string, Function> All => _functions;

    /// <exception cref="InvalidOperationException">The name is taken.</exception>
    public FunctionSet OnQueue<TMessage>(string name, JsonTypeInfo<TMessage> json, QueueHandler<TMessage> handler) =>
        OnQueue(name, (services, bytes, invocation, cancellationToken) => handler(
            services,
            JsonSerializer.Deserialize(bytes.Span, json) ?? throw new FormatException("The message is null."),
            invocation,
            cancellationToken));

    /// <summary>For a function that must see the message even when nothing can read it, as that of a poison queue.</summary>
    /// <exception cref="InvalidOperationException">The name is taken.</exception>
    public FunctionSet OnQueue(string name, QueueHandler<ReadOnlyMemory<byte>> handler) =>
        Add(new Function(name, TriggerKind.Queue, (services, body, id, cancellationToken) => handler(
            services,
            InvocationRequest.Message(body),
            new Invocation(name, id, DequeueCount: InvocationRequest.DequeueCount(body)),
            cancellationToken)));

    /// <exception cref="InvalidOperationException">The name is taken.</exception>
    public FunctionSet OnTimer(string name, TimerHandler handler) =>
        Add(new Function(name, TriggerKind.Timer, (services, body, id, cancellationToken) => handler(
            services,
            new Invocation(name, id, IsPastDue: InvocationRequest.IsPastDue(body)),
            cancellationToken)));

    private FunctionSet Add(Function function) =>
        _functions.TryAdd(function.Name, function)
            ? this
            : throw new InvalidOperationException($"Two functions are called {function.Name}.");
}
