using System.Text.RegularExpressions;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Many report at once, and the process dies while they do.</summary>
public sealed class ReportCrashTests
{
    private const int Reports = 200;
    private const int SurvivedWrites = 5;

    [Fact]
    public async Task Every_report_that_was_answered_exists_and_the_others_are_made_once_when_they_are_sent_again()
    {
        var store = await CaseApp.OpenAsync();
        var death = new Death(SurvivedWrites);
        var options = new TableClientOptions { Retry = { MaxRetries = 0 } };
        options.AddPolicy(death, HttpPipelinePosition.PerRetry);
        string[] answers;
        await using (var first = await CaseApp.StartAsync(before: store with { Tables = new TableServiceClient(store.Connection, options) }))
        {
            answers = await Task.WhenAll(Enumerable.Range(0, Reports).Select(number => SendAsync(first, number)));
        }

        var answered = Enumerable.Range(0, Reports).Where(number => Number(answers[number]) is not null).ToList();
        Assert.True(death.HasCome);
        Assert.InRange(answered.Count, 1, Reports - 1);

        await using var second = await CaseApp.StartAsync(before: store);
        var again = await Task.WhenAll(Enumerable.Range(0, Reports).Select(number => SendAsync(second, number)));

        Assert.All(answered, number => Assert.Equal(Number(answers[number]), Number(again[number])));
        var stored = await StoredAsync(second);
        Assert.Equal(Enumerable.Range(1, Reports), stored.Select(incident => incident.Id.Sequence).Order());
        Assert.Equal(Enumerable.Range(0, Reports).Select(What).Order(), stored.Select(incident => incident.What).Order());
        Assert.All(stored, incident => Assert.Equal(incident.Id.ToString(), Number(again[int.Parse(incident.What[3..], System.Globalization.CultureInfo.InvariantCulture)])));
    }

    // The same tap, sent again by the client: the same activity, the same form.
    private static Task<string> SendAsync(CaseApp app, int number) => app.TapAsync(
        "incident.report", CaseApp.Staff, $"tap-report-{number}", activity => activity, ("what", What(number)), ("form", $"form-{number}"));

    private static string What(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"no.{number}");

    private static string? Number(string answer) =>
        Regex.Match(answer, "INC-2026-[0-9]{4}") is { Success: true, Value: var number } ? number : null;

    private static async Task<List<Incident>> StoredAsync(CaseApp app) => await new RowTable(app.Store.Tables.GetTableClient(TableNames.Incidents))
        .WithPrefixAsync("2026", "case|INC-", TestContext.Current.CancellationToken)
        .Select(row => row.Read(IncidentJson.Default.Incident))
        .ToListAsync(TestContext.Current.CancellationToken);

    /// <summary>The process is gone: the last write may have arrived, and nothing is heard of it nor of any call after it.</summary>
    private sealed class Death(int survived) : HttpPipelinePolicy
    {
        private int _writes;

        public bool HasCome => Volatile.Read(ref _writes) > survived;

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (HasCome)
            {
                throw new RequestFailedException("Gone.");
            }

            await ProcessNextAsync(message, pipeline);
            if (message.Request.Method == RequestMethod.Post
                && message.Request.Uri.ToString().Contains("$batch", StringComparison.Ordinal)
                && Interlocked.Increment(ref _writes) > survived)
            {
                throw new RequestFailedException("Gone.");
            }
        }
    }
}
