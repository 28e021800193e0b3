using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace TeamsIsms.Benchmarks.Turns;

/// <summary>The paired run: our bot and the bare endpoint, same token, same requests, same answer, one after the other on the same core.</summary>
internal static class TurnRun
{
    private const double Allowed = 2.0 / 3;
    private const int Slice = 2;

    public static async Task<int> CompareAsync(string[] options)
    {
        var (warm, measure) = (Seconds(options, "--warm", 30), Seconds(options, "--measure", 20));
        await using var issuer = new BenchmarkIssuer();
        await issuer.StartAsync();
        var token = issuer.Sign();
        using var ours = await OursAsync(issuer);
        var answer = await AnswerAsync(ours.Messages, token);
        using var bare = await BareAsync(issuer, answer);

        await ours.PressAsync(token, warm);
        await bare.PressAsync(token, warm);
        var (one, other) = await MeasureAsync(ours, bare, token, measure);
        var ratio = Say(ours, one) / Say(bare, other);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"answer {answer.Length} characters; ratio {ratio:0.000}, allowed {Allowed:0.000}"));
        return ratio <= Allowed ? 0 : 1;
    }

    // By turns, in short slices: what else the machine does then falls on both alike.
    private static async Task<(Spent One, Spent Other)> MeasureAsync(Side one, Side other, string token, int seconds)
    {
        var (first, second) = (default(Spent), default(Spent));
        for (var slice = 0; slice < seconds; slice += Slice)
        {
            first += await one.PressAsync(token, Slice);
            second += await other.PressAsync(token, Slice);
        }

        return (first, second);
    }

    private static double Say(Side side, Spent spent)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{side.Name,-6} {spent.Turns,9} turns {spent.Each * 1e6,8:0.0} µs CPU each {1 / spent.Each,9:0} turns per core second"));
        return spent.Each;
    }

    private static async Task<Side> OursAsync(BenchmarkIssuer issuer)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var process = Side.Start(0, ["TeamsIsms.Bot.dll"], new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = address,
            ["Bot__AppId"] = BenchmarkIssuer.AppId,
            ["Bot__Tenants__0"] = BenchmarkIssuer.Tenant,
            ["Bot__Issuers__0__Issuer"] = BenchmarkIssuer.Issuer,
            ["Bot__Issuers__0__Metadata"] = issuer.Address + "/metadata",
            ["Login__Authority"] = issuer.Address,
            ["Storage__Connection"] = Environment.GetEnvironmentVariable("Storage__Connection") ?? "UseDevelopmentStorage=true",
        });
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 120; attempt++)
        {
            try
            {
                // a turn of help needs the keys and no storage
                using var answer = await client.GetAsync(new Uri(address + "/readyz"));
                if (!(await answer.Content.ReadAsStringAsync()).Contains("signing keys", StringComparison.Ordinal))
                {
                    return new Side("ours", process, new Uri(address + "/api/messages"));
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, CancellationToken.None);
        }

        process.Kill();
        throw new InvalidOperationException("The bot did not become ready.");
    }

    private static async Task<Side> BareAsync(BenchmarkIssuer issuer, string answer)
    {
        var process = Side.Start(0, ["TeamsIsms.Benchmarks.dll", "bare", issuer.Address + "/metadata", BenchmarkIssuer.AppId]);
        await process.StandardInput.WriteLineAsync(answer);
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The bare endpoint did not start.");
        return new Side("bare", process, new Uri(address + "/api/messages"));
    }

    private static async Task<string> AnswerAsync(Uri messages, string token)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var content = new ByteArrayContent(TurnBody.Numbered(0));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var answer = await client.PostAsync(messages, content);
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        if (!text.Contains("\"statusCode\":200", StringComparison.Ordinal))
        {
            Console.WriteLine("note: the bot has no verb help.show; its error answer is compared instead");
        }

        return text;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static int Seconds(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length
            ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
            : otherwise;
}
