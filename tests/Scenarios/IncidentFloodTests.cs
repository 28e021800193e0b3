using System.Collections.Concurrent;
using TeamsIsms.Incidents;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Everybody reports at once while the bot dies.</summary>
public sealed class IncidentFloodTests
{
    private const int Reports = 200;
    private const int BeforeTheEnd = 150;
    private const int AnsweredBeforeTheEnd = 60;
    private const int MostRounds = 30;

    private readonly ConcurrentDictionary<int, CaseId> _answered = new();
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_reports_at_once_get_consecutive_numbers_though_the_bot_is_killed()
    {
        await using var sandbox = await SandboxProcess.StartAsync(60, Stop);
        var stage = new IncidentStage(sandbox);
        Guid[] people = [.. (await stage.PeopleAsync())
            .Where(person => (string?)person["kind"] == "staff").Select(person => (Guid)person["aadObjectId"]!)];

        var flood = FloodAsync(sandbox.Control, people, BeforeTheEnd);
        while (await Task.WhenAny(flood, _enough.Task) != _enough.Task)
        {
            flood = FloodAsync(sandbox.Control, people, BeforeTheEnd); // a slow machine says that it is still at work
        }

        await sandbox.Control.KillAsync("bot", Stop);
        await flood;
        await FloodAsync(sandbox.Control, people, Reports); // to a bot that is dead
        var told = _answered.ToDictionary();
        await sandbox.Control.StartAsync("bot", Stop);
        for (var round = 0; round < MostRounds && _answered.Count < Reports; round++)
        {
            await FloodAsync(sandbox.Control, people, Reports);
        }

        Assert.InRange(told.Count, AnsweredBeforeTheEnd, BeforeTheEnd);
        Assert.All(told, answer => Assert.Equal(answer.Value, _answered[answer.Key]));
        Assert.Equal(Enumerable.Range(1, Reports), _answered.Values.Select(id => id.Sequence).Order());
        foreach (var (number, id) in _answered)
        {
            var incident = await stage.IncidentAsync(id);
            Assert.Equal((What(number), people[number % people.Length]), (incident.What, incident.Reporter));
        }

        var trail = await stage.TrailAsync();
        Assert.All(_answered.Values, id => Assert.Equal(["incident.reported"], trail.Kinds(id.Subject)));
    }

    // everything that has no answer yet, at once
    private Task FloodAsync(SandboxControl control, Guid[] people, int reports) => Task.WhenAll(
        Enumerable.Range(0, reports).Where(number => !_answered.ContainsKey(number))
            .Select(number => ReportAsync(control, people[number % people.Length], number)));

    // No answer is a bot that is dead or dies meanwhile, or one that says that it is still at work.
    private async Task ReportAsync(SandboxControl control, Guid person, int number)
    {
        var data = new System.Text.Json.Nodes.JsonObject { ["what"] = What(number), ["form"] = $"flood-{number}" };
        var answer = await control.ClickAsync(person, "incident.report", data, message: null, Stop);
        if (answer.Status == 200 && IncidentStage.FindNumber(answer.Body) is { } id)
        {
            _answered[number] = id;
            if (_answered.Count >= AnsweredBeforeTheEnd)
            {
                _enough.TrySetResult();
            }
        }
    }

    private static string What(int number) => $"第 {number} 封可疑郵件";
}
