using System.Net;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

public sealed class LinkPageTests
{
    private const string Content = "資通安全管理政策全文";

    private static readonly Campaign Campaign = Some.Campaign with { Task = Some.DocumentTask with { Pinned = Pinned() } };

    [Fact]
    public async Task A_letter_leads_to_a_page_that_tells_of_this_document_and_this_person_only()
    {
        await using var app = await LinkApp.StartAsync();
        await app.SeedAsync(Campaign, Some.External, Some.Assignment);

        var (answer, page) = await app.GetAsync(await app.MailAsync(Campaign, Some.External));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("lang=\"zh-TW\"", page, StringComparison.Ordinal);
        Assert.All(
            [Campaign.Task.Title, Campaign.CreatorName, Some.External.Name, Some.DocumentTask.Statement, "2026/12/15"],
            told => Assert.Contains(told, page, StringComparison.Ordinal));
        Assert.DoesNotContain(Some.Assignment.Name, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Matches(
            "^default-src 'none'; style-src 'nonce-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$",
            answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Looking_changes_nothing_and_the_form_acknowledges_once()
    {
        await using var app = await LinkApp.StartAsync();
        await app.SeedAsync(Campaign, Some.External);
        var path = await app.MailAsync(Campaign, Some.External);

        await app.GetAsync(path);
        await app.GetAsync(path);
        var unticked = await app.PostAsync(path, agree: false);
        Assert.Null((await app.StoredAsync(Campaign, Some.External)).Answer);
        Assert.Contains("role=\"alert\"", unticked.Body, StringComparison.Ordinal);

        var first = await app.PostAsync(path);
        var second = await app.PostAsync(path);

        var stored = await app.StoredAsync(Campaign, Some.External);
        Assert.Equal((HttpStatusCode.SeeOther, path), (first.Answer.StatusCode, first.Answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.SeeOther, second.Answer.StatusCode);
        Assert.Equal(Channel.MailLink, stored.Answer!.Channel);
        Assert.Equal(1, stored.Trail.Sequence);
        var receipt = (await app.GetAsync(path)).Body;
        Assert.Contains(stored.Answer.Number, receipt, StringComparison.Ordinal);
        Assert.Contains(CampaignLook.Hash(Campaign.Task.Sha256), receipt, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", receipt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", "https://evil.example")]
    [InlineData("same-site", "null")]
    [InlineData(null, "https://evil.example")]
    public async Task A_form_of_another_site_is_refused(string? site, string origin)
    {
        await using var app = await LinkApp.StartAsync();
        await app.SeedAsync(Campaign, Some.External);
        var path = await app.MailAsync(Campaign, Some.External);

        var forged = await app.PostAsync(path, site: site, origin: origin);

        Assert.Equal(HttpStatusCode.NotFound, forged.Answer.StatusCode);
        Assert.Null((await app.StoredAsync(Campaign, Some.External)).Answer);
    }

    [Fact]
    public async Task Where_reading_comes_first_the_document_is_given_and_the_opening_recorded()
    {
        await using var app = await LinkApp.StartAsync();
        var campaign = Campaign with { Task = Campaign.Document! with { MustOpen = true } };
        await app.SeedAsync(campaign, Some.External);
        var path = await app.MailAsync(campaign, Some.External);
        app.Script.Answer("GET /drives/b!drive/items/01DOCUMENT/content", Content);

        var tooSoon = await app.PostAsync(path);
        Assert.Contains("role=\"alert\"", tooSoon.Body, StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(campaign, Some.External)).Answer);

        var (document, text) = await app.GetAsync(path + "/document");
        Assert.Equal(Content, text);
        Assert.Equal("attachment", document.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(AssignmentStatus.Opened, (await app.StoredAsync(campaign, Some.External)).Status);

        Assert.Equal(HttpStatusCode.SeeOther, (await app.PostAsync(path)).Answer.StatusCode);
        Assert.NotNull((await app.StoredAsync(campaign, Some.External)).Answer);
    }

    [Fact]
    public async Task A_document_whose_bytes_are_not_the_pinned_ones_is_not_given()
    {
        await using var app = await LinkApp.StartAsync();
        await app.SeedAsync(Campaign, Some.External);
        var path = await app.MailAsync(Campaign, Some.External);
        app.Script.Answer("GET /drives/b!drive/items/01DOCUMENT/content", "other")
            .Answer("GET /drives/b!drive/items/01DOCUMENT/versions/3.0/content", "others");

        var (_, page) = await app.GetAsync(path + "/document");

        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(Campaign, Some.External)).OpenedAt);
    }

    [Fact]
    public async Task Wrong_and_expired_links_look_the_same_and_too_many_wrong_ones_must_wait()
    {
        await using var app = await LinkApp.StartAsync();
        await app.SeedAsync(Campaign, Some.External);
        var path = await app.MailAsync(Campaign, Some.External);
        app.Clock.Advance(TimeSpan.FromDays(15));

        var expired = await app.GetAsync(path);
        var wrong = await app.GetAsync("/links/" + LinkToken.New());
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (expired.Answer.StatusCode, wrong.Answer.StatusCode));
        Assert.Equal(WithoutNonce(wrong.Body), WithoutNonce(expired.Body));
        Assert.DoesNotContain(Campaign.Task.Title, expired.Body, StringComparison.Ordinal);

        for (var miss = 2; miss < 10; miss++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await app.GetAsync("/links/x")).Answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await app.GetAsync("/links/x")).Answer.StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, (await app.GetAsync("/links/x")).Answer.StatusCode);
    }

    [Fact]
    public async Task Only_the_hash_of_a_token_is_stored()
    {
        await using var app = await LinkApp.StartAsync();
        await app.SeedAsync(Campaign, Some.External);
        var token = (await app.MailAsync(Campaign, Some.External)).Split('/')[^1];

        Assert.Equal(43, token.Length);
        Assert.NotNull(await app.Get<LinkTable>().FindAsync(token, TestContext.Current.CancellationToken));
        Assert.Null(await app.Get<LinkTable>().FindAsync(LinkToken.Hash(token), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_campaign_that_is_over_says_so_and_takes_nothing()
    {
        await using var app = await LinkApp.StartAsync();
        var closed = Campaign with { Status = CampaignStatus.Closed, EndedAt = Some.Now };
        await app.SeedAsync(closed, Some.External with { Language = "en" });
        var path = await app.MailAsync(closed, Some.External);

        var page = (await app.GetAsync(path)).Body;
        await app.PostAsync(path);

        Assert.Contains("lang=\"en\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(closed, Some.External)).Answer);
    }

    [Fact]
    public async Task Names_and_titles_cannot_become_markup()
    {
        await using var app = await LinkApp.StartAsync();
        const string Attack = "<img src=x onerror=alert(1)>\"'&";
        var campaign = Campaign with
        {
            CreatorName = Attack,
            Task = new DocumentTask(
                Pinned() with { Document = Campaign.Document!.Document with { Title = Attack, Name = Attack } }, Attack),
        };
        var person = Some.External with { Name = Attack };
        await app.SeedAsync(campaign, person);

        var path = await app.MailAsync(campaign, person, isReminder: true);
        var letter = app.Script.Requests[^1].Body!;

        Assert.DoesNotContain("<img", (await app.GetAsync(path)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", letter.Split("\"content\":")[1].Split("\"contentType\"")[0], StringComparison.Ordinal);
    }

    private static string WithoutNonce(string page) =>
        System.Text.RegularExpressions.Regex.Replace(page, "nonce=\"[^\"]+\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static PinnedDocument Pinned() =>
        Some.PinnedDocument with { Sha256 = TeamsIsms.Graph.ContentClient.Hash(System.Text.Encoding.UTF8.GetBytes(Content)) };
}
