using Microsoft.Graph.Models.ODataErrors;

namespace TeamsIsms.Documents;

/// <summary>Which answers of SharePoint are an expected "no". Everything else stays a fault.</summary>
internal static class LibraryAnswers
{
    public static async Task<Outcome<T>> ReadAsync<T>(string? drive, Refusal notFound, Func<string, Task<Outcome<T>>> ask)
    {
        if (string.IsNullOrEmpty(drive))
        {
            return new LibraryNotConfigured();
        }

        try
        {
            return await ask(drive);
        }
        catch (ODataError e) when (Read(e.ResponseStatusCode, notFound) is { } refusal)
        {
            return refusal;
        }
    }

    // 400 is what SharePoint answers to an id that is none of its own; 507 is a full site.
    private static Refusal? Read(int status, Refusal notFound) => status switch
    {
        400 or 404 => notFound,
        401 or 403 or 507 => new LibraryNotConfigured(),
        412 => new DocumentChanged(),
        423 => new DocumentLocked(),
        _ => null,
    };
}
