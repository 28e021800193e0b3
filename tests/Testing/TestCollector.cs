using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsIsms.Tests.Testing;

/// <summary>An OpenTelemetry collector on loopback. It keeps what it gets as it came: in protobuf a text stands as its UTF-8 bytes.</summary>
internal sealed class TestCollector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentBag<(string Kind, string Text)> _got = [];

    private TestCollector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/{kind}", async (string kind, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _got.Add((kind, Encoding.UTF8.GetString(body.ToArray())));
        });
    }

    public string Address => _app.Urls.First();

    public static async Task<TestCollector> StartAsync()
    {
        var collector = new TestCollector();
        await collector._app.StartAsync();
        return collector;
    }

    /// <param name="kind"><c>traces</c>, <c>metrics</c> or <c>logs</c>.</param>
    public string Text(string kind) => string.Concat(_got.Where(one => one.Kind == kind).Select(one => one.Text));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
