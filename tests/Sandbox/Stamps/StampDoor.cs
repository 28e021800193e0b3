namespace TeamsIsms.Sandbox.Stamps;

/// <summary>Time stamps by HTTP, as RFC 3161 3.4 says.</summary>
internal static class StampDoor
{
    public const string Path = "/timestamp";

    private const string Question = "application/timestamp-query";
    private const string Answer = "application/timestamp-reply";

    public static void Map(WebApplication app, TimeStampOffice office) => app.MapPost(Path, async (HttpRequest request) =>
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return request.ContentType == Question && office.Answer(body.ToArray()) is { } answer
            ? Results.Bytes(answer, Answer)
            : Results.BadRequest();
    });
}
