using Microsoft.Extensions.Options;

namespace TeamsIsms.Setup;

/// <summary>Options as they are now: a setting that is changed in Teams needs no restart.</summary>
internal sealed class LiveOptions<T>(IOptionsMonitor<T> monitor) : IOptions<T>
    where T : class
{
    public T Value => monitor.CurrentValue;
}
