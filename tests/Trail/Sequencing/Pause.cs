using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsIsms.Tests.Trail.Sequencing;

/// <summary>Holds a process before its n-th call until it is woken.</summary>
internal sealed class Pause(int at) : HttpPipelinePolicy, IDisposable
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _woken = new(0);
    private int _calls;

    public Task Reached => _reached.Task;

    public void Wake() => _woken.Release();

    public void Dispose() => _woken.Dispose();

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here waits synchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Interlocked.Increment(ref _calls) == at)
        {
            _reached.SetResult();
            await _woken.WaitAsync();
        }

        await ProcessNextAsync(message, pipeline);
    }
}

/// <summary>Draws that are the same in every run.</summary>
internal sealed class SeededDraw(uint seed)
{
    private uint _state = seed;

    // xorshift (Marsaglia 2003)
    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }
}
