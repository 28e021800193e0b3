using System.Net;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>People without Teams answer through a link; afterwards the report says so.</summary>
public sealed class CampaignMailScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private static readonly HttpClient Browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_contact_reads_and_acknowledges_through_the_link_and_the_report_is_filed(string locale)
    {
        var before = (await Stage.Control.MailsAsync(Stop)).Count;
        var id = await Stage.StartAsync(locale, ("audience", "externals"));
        var campaign = await Stage.CampaignAsync(id);
        await SandboxControl.EventuallyAsync(async () => (await Stage.Control.MailsAsync(Stop)).Count >= before + 2, Stop);
        var letters = (await Stage.Control.MailsAsync(Stop)).Skip(before).ToList();
        var links = letters.Select(letter => new Uri((string)letter!["links"]![0]!)).ToList();
        var contacts = (await Stage.PeopleAsync()).Where(person => (string?)person["kind"] is "external").ToList();
        var first = contacts.Single(contact => (string?)contact["mail"] == (string?)letters[0]!["to"]![0]);
        var other = contacts.Single(contact => contact != first);
        var person = (Guid)first["aadObjectId"]!;

        var page = await Browser.GetStringAsync(links[0], Stop);
        using var document = await Browser.GetAsync(new Uri($"{links[0]}/document"), Stop);
        using var unagreed = await PostAsync(links[0]);
        using var given = await PostAsync(links[0], ("agree", "yes"));
        using var twice = await PostAsync(links[0], ("agree", "yes"));
        var receipt = await Browser.GetStringAsync(links[0], Stop);
        using var forged = await Browser.GetAsync(new Uri($"{links[0]}x"), Stop);

        Assert.Contains(Link("Kicker"), page, StringComparison.Ordinal);
        Assert.DoesNotContain((string)other["name"]!, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, document.StatusCode);
        Assert.Contains(Link("AgreeMissing"), await unagreed.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (given.StatusCode, twice.StatusCode));
        var answer = (await Stage.AssignmentAsync(id, person))!.Answer!;
        Assert.Equal(Channel.MailLink, answer.Channel);
        Assert.Contains(answer.Number, receipt, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.Equal(1, (await Stage.FiguresAsync(campaign)).Acknowledged);

        await Stage.TapAsync(Stage.Manager, locale, "campaign.close", id, ("reason", "已足夠"));
        await Stage.UntilAsync(id, (Guid)other["aadObjectId"]!, AssignmentStatus.Expired);
        var late = await Browser.GetStringAsync(links[1], Stop);
        Assert.Contains(WebUtility.HtmlEncode(Say("zh-TW", "CampaignOver")), late, StringComparison.Ordinal);
        await ReportAsync(locale, id);
        var trail = await Stage.TrailAsync();
        Assert.Equal(
            [TrailKinds.AcknowledgementMailed, TrailKinds.AcknowledgementGiven],
            trail.Kinds($"ack/{id}/{person:N}").Where(kind => kind is not (TrailKinds.AcknowledgementOpened or TrailKinds.AcknowledgementDelivered)));
        Assert.StartsWith("x:", trail.Actor($"ack/{id}/{person:N}", TrailKinds.AcknowledgementGiven), StringComparison.Ordinal);
        Assert.Contains(TrailKinds.CampaignReported, trail.Kinds($"campaign/{id}"));
    }

    private async Task ReportAsync(string locale, string id)
    {
        await SandboxControl.EventuallyAsync(async () => (await Stage.CampaignAsync(id)).Report is not null, Stop);
        var report = (await Stage.CampaignAsync(id)).Report!;
        var card = await Stage.TapAsync(Stage.Manager, locale, "campaign.report", id);
        Assert.Contains(report.Summary.ToString(), card.Words, StringComparison.Ordinal);
        Assert.Contains(report.Names.ToString(), card.Words, StringComparison.Ordinal);
        Assert.Contains(Card(locale, "ReportReady"), card.Words, StringComparison.Ordinal);
        await Stage.ReadsAsync(Stage.Manager, report.Names.ToString());
        using var names = await Browser.GetAsync(report.Names, Stop);
        Assert.Equal(HttpStatusCode.OK, names.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(Uri link, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Browser.PostAsync(link, form, Stop);
    }

    private static string Link(string key) => WebUtility.HtmlEncode(LinkWords.Text.Say(Languages.Chinese, key));
}
