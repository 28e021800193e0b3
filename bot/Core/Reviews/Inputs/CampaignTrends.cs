using System.Globalization;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>A campaign with its figures.</summary>
/// <param name="Test">Null where no course is asked for.</param>
internal sealed record CampaignCount(Campaign Campaign, Figures Figures, (int Passed, int Tested)? Test = null);

/// <summary>9.2.3.2: who acknowledged policies and took courses, by the quarter in which it was due.</summary>
internal static class CampaignTrends
{
    public static LiveFigures Of(IReadOnlyCollection<CampaignCount> counts, DateOnly today, CultureInfo culture)
    {
        var worlds = counts.ToLookup(count => count.Campaign.Document is not null);
        var periods = LivePeriod.Quarters(today);
        return new LiveFigures([.. Running(worlds[true], "AcknowledgingSentence", culture), .. Running(worlds[false], "TrainingSentence", culture)])
        {
            Series =
            [
                LiveLook.Series(Say(culture, "AcknowledgedRate"), "%", periods, period => Done(worlds[true], period)),
                LiveLook.Series(Say(culture, "TrainedRate"), "%", periods, period => Done(worlds[false], period)),
                LiveLook.Series(Say(culture, "PassRate"), "%", periods, period => Passed(worlds[false], period)),
            ],
        };
    }

    private static IEnumerable<string> Running(IEnumerable<CampaignCount> counts, string key, CultureInfo culture)
    {
        List<Figures> running = [.. counts.Where(count => !count.Campaign.IsOver).Select(count => count.Figures)];
        if (running.Count > 0)
        {
            yield return Say(
                culture,
                key,
                running.Count,
                LiveLook.Number(running.Sum(Owing), culture),
                LiveLook.Number(running.Sum(figures => figures.Acknowledged), culture),
                LiveLook.Number(running.Sum(figures => figures.Overdue), culture));
        }
    }

    private static decimal? Done(IEnumerable<CampaignCount> counts, LivePeriod period)
    {
        List<Figures> due = [.. counts.Where(count => period.Contains(count.Campaign.Due)).Select(count => count.Figures)];
        return LiveLook.Rate(due.Sum(figures => figures.Acknowledged), due.Sum(Owing));
    }

    private static decimal? Passed(IEnumerable<CampaignCount> counts, LivePeriod period)
    {
        List<(int Passed, int Tested)> tests =
            [.. counts.Where(count => period.Contains(count.Campaign.Due)).Select(count => count.Test).OfType<(int, int)>()];
        return LiveLook.Rate(tests.Sum(test => test.Passed), tests.Sum(test => test.Tested));
    }

    private static int Owing(Figures figures) => figures.Expected - figures.Exempted - figures.Superseded - figures.Cancelled;

    private static string Say(CultureInfo culture, string key, params object[] values) => LiveLook.Say(culture, key, values);
}
