namespace TeamsIsms.Sandbox.Control;

/// <summary>One request of the bot or the functions, as a door saw it. Status 0: the connection was cut.</summary>
internal sealed record LoggedRequest(string Door, string Method, string Url)
{
    /// <summary>Counts from 1 in the order in which requests ended.</summary>
    public long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public string? Body { get; init; }

    public int Status { get; init; }
}

/// <summary>The newest requests, bounded in number and in size.</summary>
internal sealed class RequestLog
{
    private const int MostRequests = 200_000;
    private const long MostCharacters = 200_000_000;
    private readonly Lock _gate = new();
    private readonly Queue<LoggedRequest> _requests = [];
    private long _characters;
    private long _sequence;

    /// <summary>The newest request's sequence; 0: none.</summary>
    public long Last => Interlocked.Read(ref _sequence);

    public void Add(LoggedRequest request)
    {
        lock (_gate)
        {
            _requests.Enqueue(request with { Sequence = ++_sequence });
            _characters += Size(request);
            while (_requests.Count > MostRequests || _characters > MostCharacters)
            {
                _characters -= Size(_requests.Dequeue());
            }
        }
    }

    /// <param name="since">Only requests with a higher sequence.</param>
    /// <param name="door">Only this door's; null: all.</param>
    public IReadOnlyList<LoggedRequest> Read(long since, string? door)
    {
        lock (_gate)
        {
            return [.. _requests.Where(request => request.Sequence > since && (door is null || request.Door == door))];
        }
    }

    private static int Size(LoggedRequest request) =>
        request.Url.Length + (request.Body?.Length ?? 0) + request.Headers.Sum(header => header.Key.Length + header.Value.Length);
}
