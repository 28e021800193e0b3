using Microsoft.Extensions.Options;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Bot.Links;

/// <summary>The pages for people without Teams.</summary>
internal static class LinkRoutes
{
    public static IServiceCollection AddLinkPages(this IServiceCollection services)
    {
        services.AddLinks();
        services.AddSingleton(provider => new LinkMisses(provider.GetRequiredService<IOptions<MailLinkOptions>>().Value));
        services.AddSingleton<LinkRun>();
        services.AddSingleton<LinkPageRun>();
        return services;
    }

    public static void MapLinks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/links/{token}", context => Run(context).ShowAsync(context));
        app.MapGet("/links/{token}/document", context => Run(context).ReadAsync(context));
        app.MapPost("/links/{token}", context => Run(context).AcknowledgeAsync(context));
    }

    // Made with the first visit: a turn needs none of it.
    private static LinkPageRun Run(HttpContext context) => context.RequestServices.GetRequiredService<LinkPageRun>();
}
