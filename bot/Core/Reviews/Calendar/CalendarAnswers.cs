using Microsoft.Graph.Models.ODataErrors;

namespace TeamsIsms.Reviews.Calendar;

/// <summary>Which answers of Exchange are an expected "no". Everything else stays a fault.</summary>
internal static class CalendarAnswers
{
    public static async Task<Outcome<T>> ReadAsync<T>(string? mailbox, Func<string, Task<Outcome<T>>> ask, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(mailbox))
        {
            return new CalendarNotConfigured();
        }

        try
        {
            return await ask(mailbox);
        }
        catch (ODataError e) when (Read(e.ResponseStatusCode, e.Error?.Code) is { } refusal)
        {
            return refusal;
        }
        catch (HttpRequestException)
        {
            return new CalendarBusy();
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new CalendarBusy();
        }
    }

    // 404 is of the mailbox as well as of the event; only the code tells which.
    private static Refusal? Read(int status, string? code) => status switch
    {
        404 when code == "ErrorItemNotFound" => new MeetingGone(),
        401 or 403 or 404 => new CalendarNotConfigured(),
        429 or >= 500 => new CalendarBusy(),
        _ => null,
    };
}
