using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsIsms.Tests.Campaigns;

/// <summary>The process is gone.</summary>
internal sealed class CrashException : Exception
{
    public CrashException()
        : this("The process was killed.")
    {
    }

    public CrashException(string message)
        : base(message)
    {
    }

    public CrashException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>Kills a process at its n-th call to the outside, before the call or after it; nothing gets out of it from then on.</summary>
internal sealed class Crash : HttpPipelinePolicy
{
    private int _calls;
    private volatile bool _isDead;

    public int Calls => _calls;

    /// <summary>The call to die at; 0 for none.</summary>
    public int At { get; init; }

    /// <summary>The call is carried out, and its answer lost.</summary>
    public bool IsAfter { get; init; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here waits synchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var dies = Enter();
        await ProcessNextAsync(message, pipeline);
        Leave(dies);
    }

    /// <returns>True when the process dies with the answer.</returns>
    public bool Enter()
    {
        var dies = Interlocked.Increment(ref _calls) == At;
        if (_isDead || (dies && !IsAfter))
        {
            _isDead = true;
            throw new CrashException();
        }

        return dies;
    }

    public void Leave(bool dies)
    {
        if (_isDead || dies)
        {
            _isDead = true;
            throw new CrashException();
        }
    }
}

/// <summary>The same process' way to the connector.</summary>
internal sealed class CrashingWire(Crash crash, HttpMessageHandler connector) : DelegatingHandler(connector)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var dies = crash.Enter();
        var answer = await base.SendAsync(request, cancellationToken);
        crash.Leave(dies);
        return answer;
    }
}
