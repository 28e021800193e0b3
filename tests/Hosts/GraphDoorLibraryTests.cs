using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Sandbox.Library;
using Drive = TeamsIsms.Sandbox.Library.Drive;

namespace TeamsIsms.Tests.Hosts;

public sealed class GraphDoorLibraryTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_samples_are_listed_with_their_fields()
    {
        await using var door = await GraphDoorApp.StartAsync();

        var page = await door.Client.Drives[Drive.Id].Root.ItemWithPath("Documents").Children.GetAsync(
            request => request.QueryParameters.Expand = ["listItem($expand=fields)"], Cancelled);

        var policy = page!.Value!.Single(item => item.Name!.StartsWith("ISMS-M-101", StringComparison.Ordinal));
        var fields = policy.ListItem!.Fields!.AdditionalData;
        Assert.Equal(4, page.Value!.Count);
        Assert.EndsWith(".docx", policy.Name, StringComparison.Ordinal);
        Assert.Equal("ISMS-M-101", fields["DocumentNumber"].ToString());
        Assert.Equal("資通安全管理政策", fields["DocumentTitle"].ToString());
        Assert.Equal("2.0", fields["Revision"].ToString());
        Assert.Equal("Published", fields["DocumentStatus"].ToString());
        Assert.Equal("第一階文件", fields["Tier"].ToString());
        Assert.Single(page.Value!, item => item.ListItem!.Fields!.AdditionalData["DocumentStatus"].ToString() == "Draft");
        Assert.Empty((await door.Client.Drives[Drive.Id].Root.ItemWithPath("Reports").Children.GetAsync(cancellationToken: Cancelled))!.Value!);
    }

    [Fact]
    public async Task A_person_opens_a_document_as_a_page_without_a_token()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var policy = door.State.Documents()[0];
        var item = await door.Client.Drives[Drive.Id].Items[policy.Id].GetAsync(cancellationToken: Cancelled);
        using var stranger = new HttpClient();

        var page = await stranger.GetStringAsync(item!.WebUrl, Cancelled);

        Assert.Contains("不是資訊處的工作", page.Replace("只", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-Hant-TW\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_makes_a_version_and_an_old_tag_is_refused()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var drive = door.Client.Drives[Drive.Id];
        var first = await PutAsync(door, "a.txt", "one");
        var second = await drive.Items[first!.Id].Content.PutAsync(Text("two"), request => request.Headers.Add("If-Match", first.ETag!), Cancelled);
        var stale = await Assert.ThrowsAsync<ODataError>(() =>
            drive.Items[first.Id].Content.PutAsync(Text("three"), request => request.Headers.Add("If-Match", first.ETag!), Cancelled));
        var versions = await drive.Items[first.Id].Versions.GetAsync(cancellationToken: Cancelled);

        Assert.Equal(412, stale.ResponseStatusCode);
        Assert.NotEqual(first.CTag, second!.CTag);
        Assert.Equal(["2.0", "1.0"], versions!.Value!.Select(version => version.Id!));
        Assert.Equal("one", await ReadAsync(await drive.Items[first.Id].Versions["1.0"].Content.GetAsync(cancellationToken: Cancelled)));
        Assert.Equal("two", await ReadAsync(await drive.Items[first.Id].Content.GetAsync(cancellationToken: Cancelled)));
        Assert.Equal("two", await File.ReadAllTextAsync(Path.Combine(door.LibraryFolder, "Reports", "a.txt"), Cancelled));
    }

    [Fact]
    public async Task A_restored_version_becomes_the_newest()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var item = await PutAsync(door, "a.txt", "one");
        await PutAsync(door, "a.txt", "two");

        await door.Client.Drives[Drive.Id].Items[item!.Id].Versions["1.0"].RestoreVersion.PostAsync(cancellationToken: Cancelled);

        Assert.Equal("one", await ReadAsync(await door.Client.Drives[Drive.Id].Items[item.Id].Content.GetAsync(cancellationToken: Cancelled)));
        Assert.Equal("3.0", door.State.Library.Find(item.Id!)!.Current.Label);
    }

    [Theory]
    [InlineData("fail", HttpStatusCode.Conflict, null)]
    [InlineData("rename", HttpStatusCode.Created, "a 1.txt")]
    [InlineData("replace", HttpStatusCode.OK, "a.txt")]
    public async Task A_taken_name_is_handled_as_asked(string behaviour, HttpStatusCode status, string? name)
    {
        await using var door = await GraphDoorApp.StartAsync();
        await PutAsync(door, "a.txt", "one");

        using var answer = await door.Http.PutAsync(
            $"drives/{Drive.Id}/root:/Reports/a.txt:/content?@microsoft.graph.conflictBehavior={behaviour}", new StringContent("two"), Cancelled);
        var json = await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(name, json!["name"]?.GetValue<string>());
        Assert.Equal(name is null ? "nameAlreadyExists" : null, json["error"]?["code"]?.GetValue<string>());
    }

    [Fact]
    public async Task A_field_changes_the_tag_but_not_the_content_tag()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var before = door.State.Documents()[0];

        using var answer = await door.Http.PatchAsJsonAsync(
            $"drives/{Drive.Id}/items/{before.Id}/listItem/fields", new Dictionary<string, string> { ["DocumentStatus"] = "Superseded" }, Cancelled);

        var after = door.State.Library.Find(before.Id)!;
        Assert.Equal("Superseded", after.Fields["DocumentStatus"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before.CTag, after.CTag);
        Assert.NotEqual(before.ETag, after.ETag);
    }

    [Theory]
    [InlineData("ShoeSize", "42")]
    [InlineData("DocumentStatus", "Nearly")]
    public async Task An_unknown_column_or_choice_is_refused(string column, string value)
    {
        await using var door = await GraphDoorApp.StartAsync();

        using var answer = await door.Http.PatchAsJsonAsync(
            $"drives/{Drive.Id}/items/{door.State.Documents()[0].Id}/listItem/fields", new Dictionary<string, string> { [column] = value }, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task What_somebody_else_checked_out_is_locked_until_it_is_checked_in()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var item = door.State.Documents()[0];
        door.State.Library.CheckOut(item.Id, "somebody");

        var locked = await Assert.ThrowsAsync<ODataError>(() => door.Client.Drives[Drive.Id].Items[item.Id].Content.PutAsync(Text("x"), cancellationToken: Cancelled));
        door.State.Library.CheckIn(item.Id, "somebody");
        await door.Client.Drives[Drive.Id].Items[item.Id].Checkout.PostAsync(cancellationToken: Cancelled);
        var ours = await door.Client.Drives[Drive.Id].Items[item.Id].Content.PutAsync(Text("x"), cancellationToken: Cancelled);

        Assert.Equal(423, locked.ResponseStatusCode);
        Assert.NotNull(ours);
    }

    [Fact]
    public async Task A_folder_is_made_once_and_removed_with_what_is_in_it()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var folder = new { name = "2026", folder = new { } };
        var address = $"drives/{Drive.Id}/root:/Reports:/children";

        using var made = await door.Http.PostAsJsonAsync(address, folder, Cancelled);
        using var again = await door.Http.PostAsJsonAsync(address, folder, Cancelled);
        await PutAsync(door, "2026/a.txt", "one");
        using var gone = await door.Http.DeleteAsync($"drives/{Drive.Id}/root:/Reports/2026", Cancelled);
        using var missing = await door.Http.GetAsync($"drives/{Drive.Id}/root:/Reports/2026/a.txt", Cancelled);

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_large_file_goes_up_in_ranges_without_a_token()
    {
        await using var door = await GraphDoorApp.StartAsync();
        using var made = await door.Http.PostAsJsonAsync($"drives/{Drive.Id}/root:/Reports/big.bin:/createUploadSession", new { item = new { name = "big.bin" } }, Cancelled);
        var url = (await made.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["uploadUrl"]!.GetValue<string>();
        using var stranger = new HttpClient();
        const int Unit = 320 * 1024;

        using var odd = await RangeAsync(stranger, url, 0, 999);
        using var first = await RangeAsync(stranger, url, 0, Unit - 1);
        using var twice = await RangeAsync(stranger, url, 0, Unit - 1);
        using var last = await RangeAsync(stranger, url, Unit, Unit + 99);
        var next = (await first.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["nextExpectedRanges"]![0]!.GetValue<string>();

        Assert.Equal(
            [HttpStatusCode.BadRequest, HttpStatusCode.Accepted, HttpStatusCode.RequestedRangeNotSatisfiable, HttpStatusCode.Created],
            [odd.StatusCode, first.StatusCode, twice.StatusCode, last.StatusCode]);
        Assert.Equal("327680-", next);
        Assert.Equal(Unit + 100, new FileInfo(Path.Combine(door.LibraryFolder, "Reports", "big.bin")).Length);
    }

    [Fact]
    public async Task The_library_is_the_same_after_a_restart()
    {
        await using var door = await GraphDoorApp.StartAsync();
        await PutAsync(door, "a.txt", "one");

        var again = new DocumentLibrary(door.LibraryFolder, TimeProvider.System);
        LibraryStart.Fill(again, null, TimeProvider.System);

        Assert.Equal(door.State.Documents().Select(item => item.ETag), again.Children(again.Find(DocumentLibrary.RootId, "Documents")!.Id).Select(item => item.ETag));
        Assert.NotNull(again.Find(DocumentLibrary.RootId, "Reports/a.txt"));
    }

    private static async Task<HttpResponseMessage> RangeAsync(HttpClient http, string url, int from, int to)
    {
        var content = new ByteArrayContent(new byte[to - from + 1]);
        content.Headers.ContentRange = new ContentRangeHeaderValue(from, to, 320 * 1024 + 100);
        return await http.PutAsync(url, content, Cancelled);
    }

    private static Task<DriveItem?> PutAsync(GraphDoorApp door, string name, string text) =>
        door.Client.Drives[Drive.Id].Root.ItemWithPath("Reports/" + name).Content.PutAsync(Text(text), cancellationToken: Cancelled);

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<string> ReadAsync(Stream? stream)
    {
        using var reader = new StreamReader(stream!);
        return await reader.ReadToEndAsync(Cancelled);
    }
}
