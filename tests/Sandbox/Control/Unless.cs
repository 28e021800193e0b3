namespace TeamsIsms.Sandbox.Control;

/// <summary>What tests ask for many times a second is sent only when it is new: most of what a run costs would be the same chats again.</summary>
internal static class Unless
{
    /// <param name="context">The request, which may name the version it knows.</param>
    /// <param name="version">Taken before the content, so that a change in between is sent again rather than missed.</param>
    /// <param name="read">The content.</param>
    public static IResult Known<T>(HttpContext context, string version, Func<T> read)
    {
        var tag = $"\"{version}\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch == tag ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Json(read());
    }
}
