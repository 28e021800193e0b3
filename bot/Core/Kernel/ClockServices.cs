using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TeamsIsms.Kernel;

public static class ClockServices
{
    /// <summary>The machine's clock; in Development with <c>Clock:File</c> the <see cref="SandboxClock"/> that file moves.</summary>
    public static IServiceCollection AddClock(this IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton(
            builder.Environment.IsDevelopment() && builder.Configuration["Clock:File"] is { Length: > 0 } file
                ? new SandboxClock(file)
                : TimeProvider.System);
}
