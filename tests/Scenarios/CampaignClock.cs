using System.Text.Json.Nodes;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Moves the time of a sandbox from morning to morning, and keeps what people are reminded of meanwhile.</summary>
internal sealed class CampaignClock(SandboxControl control)
{
    private static readonly TimeOnly Morning = new(10, 0);

    private readonly List<SandboxRequest> _reminders = [];
    private long _seen;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<DateOnly> TodayAsync() => Taipei.Day(await control.NowAsync(Stop));

    /// <summary>The first Monday of the next July: eight weeks without a public holiday begin.</summary>
    public async Task<DateOnly> SummerAsync()
    {
        var today = await TodayAsync();
        var day = new DateOnly(today.Month < 7 ? today.Year : today.Year + 1, 7, 1);
        while (day.DayOfWeek != DayOfWeek.Monday)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    public async Task ToAsync(DateOnly day) =>
        await control.AdvanceAsync(Taipei.At(day, Morning) - await control.NowAsync(Stop), Stop);

    /// <summary>Lets minutes pass until something holds.</summary>
    public Task PassAsync(Func<Task<bool>> holds) => control.PassAsync(holds, Stop);

    /// <summary>The instants at which reminders went to a person's chat.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> RemindersAsync(Guid person)
    {
        await ReadAsync();
        return [.. _reminders.Where(request => Uri.UnescapeDataString(request.Url).Contains($"{person}", StringComparison.Ordinal)).Select(request => request.At)];
    }

    /// <summary>Nobody was reminded twice on a day, and everybody only while people work.</summary>
    public async Task<bool> WasPoliteAsync()
    {
        await ReadAsync();
        return _reminders.DistinctBy(request => (request.Url, Taipei.Day(request.At))).Count() == _reminders.Count
            && _reminders.All(request => WorkingCalendar.NextWorkingInstant(request.At) == request.At);
    }

    private async Task ReadAsync()
    {
        var requests = await control.RequestsAsync("connector", _seen, Stop);
        _seen = requests.Select(request => request.Sequence).Append(_seen).Max();
        _reminders.AddRange(requests.Where(IsReminder));
    }

    private static bool IsReminder(SandboxRequest request) =>
        request is { Method: "POST", Status: >= 200 and < 300, Body: { } body }
        && request.Url.EndsWith("/activities", StringComparison.Ordinal)
        && JsonNode.Parse(body)!["attachments"] is JsonArray attachments
        && new SandboxMessage("", null, attachments, null).Words.Split('\n') is var words
        && Languages.All.Any(culture => words.Contains(CampaignCardWords.Text.Say(culture, "ReminderKicker")));
}
