using Azure.Core;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace TeamsIsms.Operation.Telemetry;

public static class TelemetryServices
{
    private const string Insights = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Sampler = "OTEL_TRACES_SAMPLER";

    // A campaign for a million people is a million requests that look alike.
    private const double Share = 0.1;

    /// <summary>
    /// Traces, metrics and logs for Application Insights and for an OpenTelemetry collector, whichever is configured; where neither is,
    /// nothing is collected at all.
    /// </summary>
    /// <param name="role">Which of the two processes this is.</param>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration, string role)
    {
        var insights = configuration[Insights] is { Length: > 0 } connection ? connection : null;
        var collector = configuration[Collector] is { Length: > 0 };
        return insights is null && !collector ? services : Collect(services, configuration, role, insights, collector);
    }

    // apart, so that a process that collects nothing does not even load what could
    private static IServiceCollection Collect(
        IServiceCollection services, IConfiguration configuration, string role, string? insights, bool hasCollector)
    {
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(role, Instruments.Name, typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(traces => Traces(traces, configuration[Sampler] is { Length: > 0 }))
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation())
            .WithLogging(logs => logs.AddProcessor<SpareRecords>(), logs => logs.IncludeFormattedMessage = true);
        services.AddLogging(logging => logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft", LogLevel.Warning));
        if (insights is not null)
        {
            Export(telemetry, insights, configuration["AZURE_CLIENT_ID"]);
        }

        if (hasCollector)
        {
            telemetry.UseOtlpExporter();
        }

        return services;
    }

    private static void Traces(TracerProviderBuilder traces, bool hasSampler)
    {
        traces.AddAspNetCoreInstrumentation(options => options.Filter = context => !IsProbe(context.Request.Path.Value))
            .AddHttpClientInstrumentation()
            .AddProcessor<SpareTags>();
        if (!hasSampler)
        {
            traces.SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(Share)));
        }
    }

    /// <param name="identity">Client id of the managed identity that may write there; null: the connection string is enough.</param>
    private static void Export(OpenTelemetryBuilder telemetry, string connection, string? identity)
    {
        TokenCredential? credential = string.IsNullOrEmpty(identity)
            ? null
            : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity));
        void Set(AzureMonitorExporterOptions options) => (options.ConnectionString, options.Credential) = (connection, credential);

        telemetry
            .WithTracing(traces => traces.AddAzureMonitorTraceExporter(Set))
            .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(Set))
            .WithLogging(logs => logs.AddAzureMonitorLogExporter(Set));
    }

    private static bool IsProbe(string? path) => path is "/healthz" or "/readyz" or "/";
}
