using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsIsms.Benchmarks.Counts;

/// <summary>How many calls left the process, by where they went; a call the SDK repeats counts each time.</summary>
internal sealed class CallCounts
{
    private int _tables;
    private int _queues;
    private int _connector;

    public int Tables => _tables;

    public int Queues => _queues;

    public int Connector => _connector;

    public void Clear() => (_tables, _queues, _connector) = (0, 0, 0);

    public HttpPipelinePolicy OnTables() => new Counting(() => Interlocked.Increment(ref _tables));

    public HttpPipelinePolicy OnQueues() => new Counting(() => Interlocked.Increment(ref _queues));

    public void Posted() => Interlocked.Increment(ref _connector);

    /// <summary>What the Functions host does: one call that takes messages, one for each that is deleted.</summary>
    public void Took(int messages) => Interlocked.Add(ref _queues, messages == 0 ? 0 : 1 + messages);

    private sealed class Counting(Action count) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => count();
    }
}
