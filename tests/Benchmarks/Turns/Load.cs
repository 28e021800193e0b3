using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace TeamsIsms.Benchmarks.Turns;

/// <summary>A process of its own that keeps eight requests in flight for a while and prints how many were answered with 200.</summary>
internal static class Load
{
    private const int InFlight = 8;

    public static async Task<int> PressAsync(Uri target, string token, string seconds)
    {
        var until = Stopwatch.GetTimestamp() + (long)(double.Parse(seconds, CultureInfo.InvariantCulture) * Stopwatch.Frequency);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        // Numbers go on where an earlier run of the same server stopped: the microseconds of the day do.
        var next = (int)(TimeProvider.System.GetUtcNow().TimeOfDay.TotalMilliseconds * 10 % 900_000_000);
        var good = 0;
        await Task.WhenAll(Enumerable.Range(0, InFlight).Select(async _ =>
        {
            while (Stopwatch.GetTimestamp() < until)
            {
                using var content = new ByteArrayContent(TurnBody.Numbered(Interlocked.Increment(ref next)));
                content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
                using var answer = await client.PostAsync(target, content);
                await answer.Content.ReadAsByteArrayAsync();
                if (!answer.IsSuccessStatusCode)
                {
                    throw new InvalidOperationException($"The endpoint answered {(int)answer.StatusCode}.");
                }

                Interlocked.Increment(ref good);
            }
        }));
        Console.WriteLine(good);
        return 0;
    }
}
