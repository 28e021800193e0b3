using TeamsIsms.Documents;
using TeamsIsms.Tests.Graph;

namespace TeamsIsms.Tests.Documents;

public sealed class PictureClientTests : IDisposable
{
    private const string Content = "GET /drives/b!drive/root:/Training/header.png:/content";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly GraphScript _script = new();

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task An_https_address_is_its_own_and_nobody_is_asked()
    {
        Assert.Equal(new Uri("https://example.com/a.png"), await AddressAsync("https://example.com/a.png"));
        Assert.Empty(_script.Requests);
    }

    [Fact]
    public async Task A_file_of_the_library_has_the_short_lived_address_and_its_bytes_are_not_fetched()
    {
        _script.Answer(Content, "", 302, ("Location", "https://example.sharepoint.com/_layouts/15/download.aspx?tempauth=x"));

        Assert.Equal("https://example.sharepoint.com/_layouts/15/download.aspx?tempauth=x", (await AddressAsync("Training/header.png"))?.AbsoluteUri);
        Assert.Single(_script.Requests);
    }

    [Theory]
    [InlineData("https://attacker.example/a.png")]
    [InlineData("http://example.sharepoint.com/a.png")]
    public async Task An_address_elsewhere_is_not_given_to_a_client(string location)
    {
        _script.Answer(Content, "", 302, ("Location", location));

        Assert.Null(await AddressAsync("Training/header.png"));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_picture_that_cannot_be_had_does_not_hold_up_the_card(int status)
    {
        _script.Answer(Content, """{"error":{"code":"x"}}""", status);

        Assert.Null(await AddressAsync("Training/header.png"));
    }

    private Task<Uri?> AddressAsync(string source) => _script.Get<PictureClient>().AddressAsync(source, Cancel);
}
