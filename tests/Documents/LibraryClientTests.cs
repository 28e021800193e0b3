using TeamsIsms.Documents;
using TeamsIsms.Tests.Graph;

namespace TeamsIsms.Tests.Documents;

public sealed class LibraryClientTests : IDisposable
{
    private const string Item = """
        {"id":"01A","name":"ISMS-M-001.docx","webUrl":"https://example.sharepoint.com/a.docx","cTag":"c1","size":5,"file":{},
         "listItem":{"fields":{"DocumentNumber":"ISMS-M-001","DocumentTitle":"資通安全管理政策","Revision":"1.2",
         "Classification":"一般","DocumentStatus":"Published","EffectiveDate":"2026-10-31T16:00:00Z"}}}
        """;

    private const string Sha256OfHello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly GraphScript _script = new();

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task All_pages_of_the_folder_are_listed_with_their_fields_and_folders_are_not()
    {
        _script.Answer("GET /drives/b!drive/root:/Documents", """{"id":"folder-1"}""")
            .Answer("GET /drives/b!drive/items/folder-1/children?$expand=listItem($expand=fields)", """{"value":[{"id":"f","name":"old","webUrl":"https://x/","folder":{}}],"@odata.nextLink":"{base}/drives/b!drive/items/folder-1/children?$skiptoken=2"}""")
            .Answer("GET /drives/b!drive/items/folder-1/children?$skiptoken=2", $$"""{"value":[{{Item}}]}""");

        var listed = await _script.Get<LibraryClient>().ListAsync(Cancel);

        var document = Assert.Single(listed.Value!);
        Assert.Equal(
            ("ISMS-M-001", "資通安全管理政策", "1.2", "一般", DocumentStatus.Published, new DateOnly(2026, 11, 1)),
            (document.Number, document.Title, document.Revision, document.Classification, document.Status, document.EffectiveDate!.Value));
    }

    [Fact]
    public async Task A_document_is_pinned_to_its_version_and_the_hash_of_its_bytes_and_no_token_goes_to_the_download()
    {
        _script.Answer("GET /drives/b!drive/items/01A?", Item)
            .Answer("GET /drives/b!drive/items/01A/versions", """{"value":[{"id":"3.0"},{"id":"2.0"}]}""")
            .Answer("GET /drives/b!drive/items/01A/content", "", 302, ("Location", "http://127.0.0.1:5102/x-download/1"))
            .Answer("GET /x-download/1", "hello");

        var pinned = await _script.Get<LibraryClient>().PinAsync("01A", Cancel);

        Assert.Equal(("3.0", Sha256OfHello), (pinned.Value!.VersionId, pinned.Value.Sha256));
        Assert.False(_script.Requests.Single(request => request.Line.Contains("x-download", StringComparison.Ordinal)).Token);
    }

    [Fact]
    public async Task A_download_elsewhere_is_not_fetched()
    {
        _script.Answer("GET /drives/b!drive/items/01A?", Item)
            .Answer("GET /drives/b!drive/items/01A/versions", """{"value":[{"id":"3.0"}]}""")
            .Answer("GET /drives/b!drive/items/01A/content", "", 302, ("Location", "https://sharepoint.com@169.254.169.254/"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _script.Get<LibraryClient>().PinAsync("01A", Cancel));
    }

    [Fact]
    public async Task A_file_that_keeps_changing_is_not_pinned()
    {
        for (var number = 1; number <= 4; number++)
        {
            _script.Answer("GET /drives/b!drive/items/01A?", Item.Replace("\"c1\"", $"\"c{number}\"", StringComparison.Ordinal));
        }

        _script.Answer("GET /drives/b!drive/items/01A/versions", """{"value":[{"id":"3.0"}]}""")
            .Answer("GET /drives/b!drive/items/01A/content", "hello");

        Assert.Equal(new DocumentChanged(), (await _script.Get<LibraryClient>().PinAsync("01A", Cancel)).Refusal);
    }

    [Fact]
    public async Task Other_bytes_than_the_pinned_ones_are_never_shown()
    {
        _script.Answer("GET /drives/b!drive/items/01A/content", "changed")
            .Answer("GET /drives/b!drive/items/01A/versions/3.0/content", "hello");
        var client = _script.Get<LibraryClient>();

        Assert.Equal("hello"u8.ToArray(), (await client.ReadAsync("01A", "3.0", Sha256OfHello, Cancel)).Value);
        Assert.Equal(new DocumentChanged(), (await client.ReadAsync("01A", "3.0", new string('0', 64), Cancel)).Refusal);
    }

    [Theory]
    [InlineData(404, typeof(UnknownDocument))]
    [InlineData(403, typeof(LibraryNotConfigured))]
    [InlineData(423, typeof(DocumentLocked))]
    public async Task An_answer_of_SharePoint_becomes_a_reason(int status, Type reason)
    {
        _script.Answer("GET /drives/b!drive/items/01A?", "{}", status);

        Assert.IsType(reason, (await _script.Get<LibraryClient>().FindAsync("01A", Cancel)).Refusal);
    }

    [Fact]
    public async Task Without_a_drive_the_library_says_so_and_asks_nothing()
    {
        _script.With("Graph:DriveId", null);

        Assert.Equal(new LibraryNotConfigured(), (await _script.Get<LibraryClient>().ListAsync(Cancel)).Refusal);
        Assert.Empty(_script.Requests);
    }
}
