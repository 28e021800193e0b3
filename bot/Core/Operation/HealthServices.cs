using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Operation;

/// <summary>The two addresses by which whoever operates a host asks how its process is.</summary>
public static class HealthServices
{
    /// <summary>Needs the storage.</summary>
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.TryAddSingleton(static _ => RuleSets.Read());
        services.AddSingleton<ReadinessRun>();
        return services;
    }

    /// <summary>
    /// <c>/healthz</c>: 503 when only a new process helps. <c>/readyz</c>: 503 with what is missing as long as work would fail.
    /// </summary>
    /// <param name="isBroken">Whether a fault has ended the process's work.</param>
    /// <param name="keys">Whether there is what this process checks callers by; null when it checks none.</param>
    public static void MapHealth(this WebApplication app, Func<bool>? isBroken = null, Func<bool>? keys = null)
    {
        var stopping = app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        app.MapGet("/healthz", (RequestDelegate)(context =>
        {
            var isAlive = !stopping.IsCancellationRequested && isBroken?.Invoke() is not true;
            return AnswerAsync(context, isAlive, isAlive ? "alive" : "stopping");
        }));
        app.MapGet("/readyz", (RequestDelegate)(async context =>
        {
            var readiness = (await context.RequestServices.GetRequiredService<ReadinessRun>().CheckAsync())
                .And("signing keys", keys?.Invoke() is not false)
                .And("a process that is not stopping", !stopping.IsCancellationRequested);
            await AnswerAsync(context, readiness.IsReady, readiness.Sentence);
        }));
    }

    private static Task AnswerAsync(HttpContext context, bool isGood, string sentence)
    {
        context.Response.StatusCode = isGood ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
