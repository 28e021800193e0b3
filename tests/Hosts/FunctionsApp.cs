using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A custom handler with the functions of one test, and a folder with a function.json for each trigger given.</summary>
internal sealed class FunctionsApp : IAsyncDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("functions-").FullName;
    private readonly WebApplication _app;

    public FunctionsApp(Action<FunctionSet> register, params ReadOnlySpan<(string Name, string Trigger)> folders)
    {
        foreach (var (name, trigger) in folders)
        {
            Directory.CreateDirectory(Path.Combine(_root, name));
            File.WriteAllText(
                Path.Combine(_root, name, "function.json"),
                $$"""{"bindings":[{"name":"trigger","type":"{{trigger}}","direction":"in"}]}""");
        }

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddInvocations(register);
        _app = builder.Build();
    }

    public bool Broken => _app.Services.GetRequiredService<InvocationRoute>().Broken;

    public CancellationToken Stopping => _app.Lifetime.ApplicationStopping;

    public void Map() => _app.MapInvocations(_root);

    public async Task<FunctionsApp> StartAsync()
    {
        Map();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        return this;
    }

    public async Task<HttpResponseMessage> CallAsync(string function, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var client = _app.GetTestClient();
        return await client.PostAsync($"/{function}", content, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }
}
