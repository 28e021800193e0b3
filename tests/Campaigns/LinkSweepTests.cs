using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class LinkSweepTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Expired_links_are_deleted_once_a_day_and_the_others_kept()
    {
        var links = new LinkTable(await Azurite.TablesAsync());
        var sweep = new LinkSweepRun(links);
        await links.AddAsync("over", Link(Some.Now), Stop);
        await links.AddAsync("good", Link(Some.Now.AddDays(1.5)), Stop);

        await sweep.RunAsync(Some.Now, Stop);
        await links.AddAsync("later", Link(Some.Now), Stop);
        await sweep.RunAsync(Some.Now.AddMinutes(1), Stop);

        Assert.Null(await links.FindAsync("over", Stop));
        Assert.NotNull(await links.FindAsync("good", Stop));
        Assert.NotNull(await links.FindAsync("later", Stop));
        await sweep.RunAsync(Some.Now.AddDays(1), Stop);
        Assert.Null(await links.FindAsync("later", Stop));
        Assert.NotNull(await links.FindAsync("good", Stop));
        Assert.Equal(1, await links.SweepAsync(Some.Now.AddDays(2), Stop));
    }

    private static MailLink Link(DateTimeOffset expires) => new(Some.Campaign.Id, Some.External.Person, expires);
}
