using System.Text.Json.Nodes;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Documents.Register;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Reconcile;

public sealed class LibraryEffectTests
{
    [Fact]
    public async Task Publishing_fills_the_columns_and_puts_the_revision_before_among_the_obsolete_locked_and_marked()
    {
        await using var stage = await LibraryStage.StartAsync();
        var (old, @new) = (stage.Files[1], stage.Files[2]);
        var entry = await stage.RegisterAsync(
            await stage.OfAsync(Some.InForce with { Status = DocumentStatus.Superseded, EndedAt = Some.Now.AddMinutes(-1) }, old),
            await stage.OfAsync(Some.Draft with { Status = DocumentStatus.Published, PublishedAt = Some.Now, EffectiveDate = new DateOnly(2026, 12, 1) }, @new));

        Assert.Null(await stage.FollowAsync(entry));

        var (ended, current) = (stage.Library.Find(old.Id)!, stage.Library.Find(@new.Id)!);
        Assert.Equal($"Documents/作廢文件/（作廢）ISMS-P-004 帳號與存取權限管理程序書 1.0{Path.GetExtension(old.Name)}", stage.Library.PathOf(ended));
        Assert.Equal(DocumentLibrary.App, ended.CheckedOutBy);
        Assert.Equal("Superseded", Field(ended, "DocumentStatus"));
        Assert.Equal(
            ("ISMS-P-004", "帳號與存取權限管理程序書", "1.1", "Published", "2026-11-30T16:00:00Z"),
            (Field(current, "DocumentNumber"), Field(current, "DocumentTitle"), Field(current, "Revision"), Field(current, "DocumentStatus"), Field(current, "EffectiveDate")));
        Assert.Equal($"Documents/{@new.Name}", stage.Library.PathOf(current));

        await stage.FollowAsync(entry);
        Assert.Equal((ended.Tag, current.Tag), (stage.Library.Find(old.Id)!.Tag, stage.Library.Find(@new.Id)!.Tag));
    }

    [Fact]
    public async Task A_name_that_is_taken_and_a_file_that_somebody_has_open_stop_nothing()
    {
        await using var stage = await LibraryStage.StartAsync();
        var old = stage.Files[1];
        var entry = await stage.RegisterAsync(await stage.OfAsync(Some.InForce with { Status = DocumentStatus.Obsolete, EndedAt = Some.Now }, old));
        stage.Library.CheckOut(old.Id, "somebody");
        Assert.Equal(TimeSpan.FromMinutes(1), await stage.FollowAsync(entry));

        stage.Library.CheckIn(old.Id, "somebody");
        var folder = stage.Library.CreateFolder(stage.Library.Find(DocumentLibrary.RootId, "Documents")!.Id, "作廢文件", NameConflict.Fail).Item!;
        stage.Library.Place(stage.Files[2].Id, folder.Id, $"（作廢）ISMS-P-004 帳號與存取權限管理程序書 1.0{Path.GetExtension(old.Name)}", null);

        Assert.Null(await stage.FollowAsync(entry));
        Assert.EndsWith($"1.0 {old.Id[^6..]}{Path.GetExtension(old.Name)}", stage.Library.Find(old.Id)!.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_that_still_binds_stays_where_it_is_until_its_successor_begins()
    {
        var end = Some.Now.AddDays(9);
        var entry = new RegisterEntry(
            Some.Procedure,
            [
                Some.InForce with { ItemId = "01OLD", Pinned = Some.PinnedFile with { ItemId = "01OLD" }, Status = DocumentStatus.Superseded, EndedAt = end },
                Some.Draft with { ItemId = "01NEW", Status = DocumentStatus.Published, EffectiveDate = new DateOnly(2026, 12, 10) },
            ]);

        Assert.Equal(["01NEW"], WantedFile.Of(entry, Some.Now).Select(wanted => wanted.ItemId));
        Assert.Equal([new EndedFile("01OLD", end)], RegisterLine.Of(entry).EndedFiles);
        Assert.Equal(["01OLD", "01NEW"], WantedFile.Of(entry, end).Select(wanted => wanted.ItemId));
    }

    [Theory]
    [InlineData(DocumentStatus.InReview)]
    [InlineData(DocumentStatus.Approved)]
    [InlineData(DocumentStatus.Rejected)]
    public void Nothing_of_a_file_is_touched_while_others_decide_about_it(DocumentStatus status) =>
        Assert.Empty(WantedFile.Of(new RegisterEntry(Some.Procedure, [Some.Draft with { Status = status }]), Some.Now));

    [Fact]
    public void A_file_that_both_revisions_share_shows_the_one_in_force() => Assert.Equal(
        "Published",
        Assert.Single(WantedFile.Of(
            new RegisterEntry(Some.Procedure, [Some.InForce with { Status = DocumentStatus.Superseded }, Some.Draft with { Status = DocumentStatus.Published }]),
            Some.Now)).Fields[LibraryRows.Status]);

    private static string? Field(LibraryItem item, string name) => (string?)(JsonNode?)item.Fields[name];
}
