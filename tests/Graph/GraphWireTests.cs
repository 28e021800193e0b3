using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using TeamsIsms.Graph;

namespace TeamsIsms.Tests.Graph;

public sealed class GraphWireTests : IDisposable
{
    private readonly GraphScript _script = new();

    public void Dispose() => _script.Dispose();

    [Fact]
    public void The_sdk_is_made_only_when_it_is_used() =>
        Assert.False(_script.Services().GetRequiredService<Lazy<GraphServiceClient>>().IsValueCreated);

    [Fact]
    public async Task A_throttled_mail_is_sent_again_because_it_was_not_carried_out()
    {
        _script.Answer("POST /users/isms@example.tw/sendMail", "{}", 429, ("Retry-After", "0"))
            .Answer("POST /users/isms@example.tw/sendMail", "", 202);

        Assert.Equal(MailVerdict.Accepted, await SendAsync());
        Assert.Equal(2, _script.Requests.Count);
        Assert.Contains("\"address\":\"lin@example.tw\"", _script.Requests[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, MailVerdict.Uncertain)]
    [InlineData(503, MailVerdict.TryAgain)]
    [InlineData(403, MailVerdict.Misconfigured)]
    [InlineData(400, MailVerdict.Refused)]
    public async Task A_mail_that_may_have_gone_is_never_repeated(int status, MailVerdict verdict)
    {
        _script.Answer("POST /users/isms@example.tw/sendMail", "{}", status);

        Assert.Equal(verdict, await SendAsync());
        Assert.Single(_script.Requests);
    }

    [Fact]
    public async Task A_broken_connection_leaves_a_mail_uncertain()
    {
        _script.Break("POST /users/isms@example.tw/sendMail");

        Assert.Equal(MailVerdict.Uncertain, await SendAsync());
        Assert.Single(_script.Requests);
    }

    [Fact]
    public async Task Without_a_mailbox_no_request_is_made()
    {
        _script.With("Graph:Mailbox", null);

        Assert.Equal(MailVerdict.Misconfigured, await SendAsync());
        Assert.Empty(_script.Requests);
    }

    [Fact]
    public async Task A_next_link_to_another_host_is_not_followed()
    {
        _script.Answer("GET /users?", """{"value":[],"@odata.nextLink":"https://evil.example/v1.0/users?$skiptoken=x"}""");
        var graph = _script.Services().GetRequiredService<Lazy<GraphServiceClient>>().Value;
        var first = await graph.Users.GetAsync(request => request.QueryParameters.Top = 5, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => graph.Users.WithUrl(first!.OdataNextLink!).GetAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.Single(_script.Requests);
    }

    [Fact]
    public async Task A_walk_whose_links_go_in_a_circle_ends_with_a_fault()
    {
        var pages = GraphPages.FollowAsync<int>((_, _) => Task.FromResult(new GraphPage<int>([], "again")), null, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidDataException>(async () => await pages.CountAsync(TestContext.Current.CancellationToken));
    }

    private Task<MailVerdict> SendAsync() =>
        _script.Services().GetRequiredService<MailClient>()
            .SendAsync("lin@example.tw", "簽閱", "<p>…</p>", TestContext.Current.CancellationToken);
}
