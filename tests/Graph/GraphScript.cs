using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using TeamsIsms.Graph;

namespace TeamsIsms.Tests.Graph;

/// <summary>
/// The real SDK with our whole pipeline on a scripted wire. An answer is announced for a method and the beginning of the path and query, the longest
/// that fits; several for one line come in turn, the last again and again. A request nobody announced fails the test.
/// </summary>
internal sealed class GraphScript : IDisposable
{
    private const string Address = "http://127.0.0.1:5102/v1.0";

    private readonly Wire _wire = new();
    private readonly Dictionary<string, string?> _settings = new()
    {
        ["Graph:BaseUrl"] = Address,
        ["Graph:DriveId"] = "b!drive",
        ["Graph:AppExternalId"] = "0c000000-0000-4000-8000-000000000001",
        ["Graph:Mailbox"] = "isms@example.tw",
    };

    private ServiceProvider? _services;

    /// <summary>Method, path and query, body and whether a token was sent, in order.</summary>
    public IReadOnlyList<(string Line, string? Body, bool Token)> Requests => [.. _wire.Requests];

    public GraphScript With(string key, string? value)
    {
        _settings[key] = value;
        return this;
    }

    /// <param name="line">Such as <c>GET /users</c>, without the version.</param>
    /// <param name="json">The body; <c>{base}</c> in it is the address of this Graph.</param>
    /// <param name="status">200 unless told.</param>
    /// <param name="headers">Such as Retry-After.</param>
    public GraphScript Answer(string line, string json = "", int status = 200, params (string Name, string Value)[] headers)
    {
        var full = line.Insert(line.IndexOf('/', StringComparison.Ordinal), line.Contains("/x-", StringComparison.Ordinal) ? "" : "/v1.0");
        _wire.Answers.GetOrAdd(full, _ => new ConcurrentQueue<Func<HttpResponseMessage>>())
            .Enqueue(() => Wire.Make(json.Replace("{base}", Address, StringComparison.Ordinal), status, headers));
        return this;
    }

    public GraphScript Break(string line)
    {
        var full = line.Insert(line.IndexOf('/', StringComparison.Ordinal), "/v1.0");
        _wire.Answers.GetOrAdd(full, _ => new ConcurrentQueue<Func<HttpResponseMessage>>())
            .Enqueue(() => throw new HttpRequestException("The connection broke."));
        return this;
    }

    /// <summary>What the parts of batches whose address holds <paramref name="part"/> are answered, in turn, each without a pause when refused.</summary>
    public GraphScript Batch(string part, params (int Status, string Json)[] answers)
    {
        _wire.Parts[part] = new ConcurrentQueue<(int, string)>(answers);
        return this;
    }

    public IServiceProvider Services(Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        services.AddSingleton<IHostEnvironment>(new Development());
        services.AddSingleton<TokenCredential>(new FixedToken());
        services.AddGraph();
        more?.Invoke(services);
        services.AddHttpClient(GraphTransportClient.Name).ConfigurePrimaryHttpMessageHandler(() => _wire);
        services.AddHttpClient(ContentClient.Name).ConfigurePrimaryHttpMessageHandler(() => _wire);
        return _services = services.BuildServiceProvider();
    }

    public T Get<T>(Action<IServiceCollection>? more = null)
        where T : class => Services(services => { services.AddSingleton<T>(); more?.Invoke(services); }).GetRequiredService<T>();

    public void Dispose()
    {
        _services?.Dispose();
        _wire.Dispose();
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class Development : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    private sealed class Wire : HttpMessageHandler
    {
        public ConcurrentDictionary<string, ConcurrentQueue<Func<HttpResponseMessage>>> Answers { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, ConcurrentQueue<(int Status, string Json)>> Parts { get; } = new(StringComparer.Ordinal);

        public ConcurrentQueue<(string Line, string? Body, bool Token)> Requests { get; } = new();

        public static HttpResponseMessage Make(string json, int status, (string Name, string Value)[] headers)
        {
            var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
            foreach (var (name, value) in headers)
            {
                answer.Headers.TryAddWithoutValidation(name, value);
            }

            return answer;
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var line = $"{request.Method} {Uri.UnescapeDataString(request.RequestUri!.PathAndQuery)}";
            var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            Requests.Enqueue((line, body, request.Headers.Authorization is not null));
            if (line.EndsWith("/$batch", StringComparison.Ordinal))
            {
                return Make(BatchAnswer(body!), 200, []);
            }

            var announced = Answers.Keys.Where(key => line.StartsWith(key, StringComparison.Ordinal)).MaxBy(key => key.Length)
                ?? throw new InvalidOperationException($"No test announced '{line}'.");
            var queue = Answers[announced];
            var make = queue.Count > 1 && queue.TryDequeue(out var next) ? next : queue.First();
            var answer = make();
            answer.RequestMessage = request;
            return answer;
        }

        private string BatchAnswer(string body)
        {
            var answers = new JsonArray();
            foreach (var part in JsonNode.Parse(body)!["requests"]!.AsArray())
            {
                var address = part!["url"]!.GetValue<string>();
                Assert.Equal("GET", part["method"]!.GetValue<string>());
                var (status, json) = Parts.Single(known => address.StartsWith(known.Key, StringComparison.Ordinal)).Value.TryDequeue(out var next)
                    ? next
                    : throw new InvalidOperationException($"'{address}' was asked too often.");
                answers.Add(new JsonObject
                {
                    ["id"] = part["id"]!.GetValue<string>(),
                    ["status"] = status,
                    ["headers"] = new JsonObject { ["Retry-After"] = "0", ["Content-Type"] = "application/json" },
                    ["body"] = JsonNode.Parse(json),
                });
            }

            return new JsonObject { ["responses"] = answers }.ToJsonString();
        }
    }
}
