using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsIsms.Tests.Incidents;

/// <summary>How many calls left the process since it was asked before.</summary>
internal sealed class CountedCalls : HttpPipelinePolicy
{
    private int _calls;

    public int Taken() => Interlocked.Exchange(ref _calls, 0);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here waits synchronously.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Interlocked.Increment(ref _calls);
        return ProcessNextAsync(message, pipeline);
    }
}
