using Microsoft.Extensions.Primitives;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Links;

/// <summary>The page behind a mail link. Reading it changes nothing, because mail scanners read links: only the form acknowledges.</summary>
internal sealed class LinkPageRun(LinkRun links, LinkMisses misses, TimeProvider time)
{
    public Task ShowAsync(HttpContext context) => WithAsync(context, visit => LinkAnswers.PageAsync(context, visit, problem: null));

    public Task ReadAsync(HttpContext context) => WithAsync(context, async visit =>
    {
        if (!visit.MayRead)
        {
            context.Response.Redirect(Page(context));
            return;
        }

        var content = await links.OpenAsync(visit, context.RequestAborted);
        if (content.Value is { } bytes)
        {
            await LinkAnswers.DocumentAsync(context, visit.Task.Document.Name, bytes);
            return;
        }

        context.Request.Path = Page(context);
        await LinkAnswers.PageAsync(context, visit, Say(visit, content.Refusal));
    });

    public async Task AcknowledgeAsync(HttpContext context)
    {
        if (!IsOurForm(context.Request))
        {
            await LinkAnswers.MissingAsync(context, StatusCodes.Status404NotFound);
            return;
        }

        await WithAsync(context, async visit =>
        {
            if (visit.Assignment.Answer is null && !await AgreesAsync(context))
            {
                await LinkAnswers.PageAsync(context, visit, LinkWords.Text.Say(Languages.Choose(visit.Assignment.Language), "AgreeMissing"));
                return;
            }

            var outcome = await links.AcknowledgeAsync(visit, context.RequestAborted);
            if (outcome.Refusal is null or AlreadyAcknowledged)
            {
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location = Page(context);
                return;
            }

            await LinkAnswers.PageAsync(context, visit, Say(visit, outcome.Refusal));
        });
    }

    private async Task WithAsync(HttpContext context, Func<LinkVisit, Task> answer)
    {
        var address = context.Connection.RemoteIpAddress;
        if (misses.IsBlocked(address, time.GetUtcNow()))
        {
            await LinkAnswers.MissingAsync(context, StatusCodes.Status429TooManyRequests);
            return;
        }

        var token = context.Request.RouteValues["token"] as string ?? "";
        if (await links.FindAsync(token, context.RequestAborted) is not { } visit)
        {
            misses.Add(address, time.GetUtcNow());
            await LinkAnswers.MissingAsync(context, StatusCodes.Status404NotFound);
            return;
        }

        await answer(visit);
    }

    /// <summary>
    /// The token is the secret that a forged form does not know; this refuses other sites besides. Our pages send no referrer,
    /// and browsers then write the origin as null.
    /// </summary>
    private static bool IsOurForm(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        var origin = request.Headers.Origin;
        return StringValues.IsNullOrEmpty(site)
            ? StringValues.IsNullOrEmpty(origin)
                || origin == "null"
                || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value)
            : site == "same-origin";
    }

    private static async Task<bool> AgreesAsync(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType
                && (await context.Request.ReadFormAsync(context.RequestAborted))["agree"] == "yes";
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static string Page(HttpContext context) => $"/links/{context.Request.RouteValues["token"]}";

    private static string? Say(LinkVisit visit, Refusal? refusal) => refusal?.Say(Languages.Choose(visit.Assignment.Language));
}
