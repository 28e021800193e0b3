namespace TeamsIsms.Sandbox;

/// <summary>One web server of the stand-in tenant, on one loopback port.</summary>
internal static class Door
{
    public static async Task<WebApplication> OpenAsync(Uri url, Action<WebApplication> map, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.WebHost.UseUrls(url.ToString());
        var app = builder.Build();
        map(app);
        await app.StartAsync(cancellationToken);
        return app;
    }
}
