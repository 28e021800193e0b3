using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Who plays as weeks pass: two people of two units, one of each language, in two campaigns that are due on the same Monday of summer.</summary>
internal sealed class FollowUpCast
{
    private const int LongestName = 20;

    private FollowUpCast(CampaignStage stage) => (Stage, Clock) = (stage, new CampaignClock(stage.Control));

    public CampaignStage Stage { get; }

    public CampaignClock Clock { get; }

    public string First { get; private set; } = "";

    public string Second { get; private set; } = "";

    public DateOnly Due { get; private set; }

    /// <summary>English for who answers late and for their head, Chinese for everybody else.</summary>
    public string Locale(Guid person) => person == Other || person == Stage.UnitHead ? "en-US" : "zh-TW";

    /// <summary>Who never answers.</summary>
    public Guid Asked { get; private set; }

    /// <summary>Whose unit that person is in.</summary>
    public Guid Head { get; private set; }

    /// <summary>Who answers late, and one campaign only; of the unit of <see cref="CampaignStage.UnitHead"/>.</summary>
    public Guid Other { get; private set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<FollowUpCast> StartAsync(CampaignStage stage)
    {
        var cast = new FollowUpCast(stage);
        await cast.ChooseAsync();
        await cast.Clock.ToAsync(await cast.Clock.SummerAsync());
        cast.Due = (await cast.Clock.TodayAsync()).AddDays(21);
        (string, string?)[] plan = [("due", CampaignStage.Date(cast.Due)), ("remindDays", "7")];
        cast.First = await stage.StartAsync(cast.Locale(stage.Manager), plan);
        cast.Second = await stage.StartAsync(cast.Locale(stage.Manager), [("document", "ISMS-P-201"), .. plan]);
        return cast;
    }

    public async Task<SandboxMessage> OverdueAsync(Guid person)
    {
        var card = await Stage.SeesAsync(person, First, "campaign.remind");
        Assert.Contains(Card(person, "OverdueKicker"), card.Words, StringComparison.Ordinal);
        return card;
    }

    /// <summary>
    /// Waits until everybody has the reminder of a day: where the clock jumps while some are on their way, they arrive on another one.
    /// </summary>
    public async Task RemindedAsync(DateOnly day)
    {
        foreach (var id in (string[])[First, Second])
        {
            await Clock.PassAsync(async () => (await Stage.CampaignAsync(id)).FollowUp.RemindedFor == day);
        }

        await Stage.ServedAsync(QueueNames.CampaignNotice);
    }

    /// <summary>How often the two were reminded.</summary>
    public async Task<(int Asked, int Other)> RemindersAsync() =>
        ((await Clock.RemindersAsync(Asked)).Count, (await Clock.RemindersAsync(Other)).Count);

    public async Task<Assignment> AssignmentAsync(Guid person) => (await Stage.AssignmentAsync(First, person))!;

    public async Task<Figures> FiguresAsync() => await Stage.FiguresAsync(await Stage.CampaignAsync(First));

    /// <summary>As cards say it to a person.</summary>
    public string Card(Guid person, string key, params object[] values) =>
        CampaignStage.Say(Locale(person), CampaignCardWords.Text, key, values);

    public string Say(Guid person, string key) => CampaignStage.Say(Locale(person), CampaignWords.Text, key);

    private async Task ChooseAsync()
    {
        var people = (await Stage.PeopleAsync()).Where(person => person["roles"]!.AsArray().Count == 0
            && ((string)person["name"]!).Length < LongestName && (Guid?)person["unitHead"] is { } head && head != Stage.Chair).ToList();
        var asked = people.First(person => (Guid)person["unitHead"]! != Stage.UnitHead);
        (Asked, Head) = ((Guid)asked["aadObjectId"]!, (Guid)asked["unitHead"]!);
        Other = (Guid)people.First(person => (Guid)person["unitHead"]! == Stage.UnitHead)["aadObjectId"]!;
        foreach (var person in (Guid[])[Asked, Head, Other, Stage.UnitHead, Stage.Manager])
        {
            await Stage.Control.SayAsync(person, $"language {Locale(person)}", Stop);
        }
    }
}
