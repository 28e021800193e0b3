using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TeamsIsms.Tests.Testing;

/// <summary>
/// The wire below a real client. Every request must have been announced as "METHOD path-and-query" (or "METHOD https://host/path…");
/// an unannounced one fails. Several answers for one line are given in turn, the last one from then on.
/// </summary>
internal sealed class ScriptedHttp : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Queue<Func<HttpRequestMessage, HttpResponseMessage>>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Func<Task>> _meanwhile = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ScriptedRequest> _requests = new();

    /// <summary>What was asked, in order, without headers but the authorisation.</summary>
    public IReadOnlyList<ScriptedRequest> Requests => [.. _requests];

    public ScriptedHttp Answer(string line, HttpStatusCode status, string? json = null, params (string Name, string Value)[] headers) =>
        Answer(line, _ => Make(status, json, headers));

    /// <summary>The connection breaks before an answer comes.</summary>
    public ScriptedHttp Break(string line, HttpRequestError error = HttpRequestError.ResponseEnded) =>
        Answer(line, _ => throw new HttpRequestException(error));

    public ScriptedHttp Answer(string line, Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        var queue = _answers.GetOrAdd(line, static _ => new Queue<Func<HttpRequestMessage, HttpResponseMessage>>());
        lock (queue)
        {
            queue.Enqueue(answer);
        }

        return this;
    }

    /// <summary>Does something once while such a request is on its way.</summary>
    public void Meanwhile(string line, Func<Task> act) => _meanwhile[line] = act;

    /// <summary>A client whose every request ends here.</summary>
    public HttpClient Client() => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        var address = request.RequestUri ?? throw new InvalidOperationException("A request without an address.");
        _requests.Enqueue(new ScriptedRequest(request.Method.Method, address, body, request.Headers.Authorization?.ToString()));
        if (_meanwhile.TryRemove($"{request.Method} {address.AbsoluteUri}", out var act))
        {
            await act();
        }

        if (!_answers.TryGetValue($"{request.Method} {address.PathAndQuery}", out var queue)
            && !_answers.TryGetValue($"{request.Method} {address.AbsoluteUri}", out queue))
        {
            throw new InvalidOperationException($"No test announced '{request.Method} {address.AbsoluteUri}'.");
        }

        lock (queue)
        {
            var answer = (queue.Count > 1 ? queue.Dequeue() : queue.Peek())(request);
            answer.RequestMessage ??= request;
            return answer;
        }
    }

    private static HttpResponseMessage Make(HttpStatusCode status, string? json, (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(status)
        {
            Content = new StringContent(json ?? "", Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }
}

internal sealed record ScriptedRequest(string Method, Uri Address, string? Body, string? Authorization);
