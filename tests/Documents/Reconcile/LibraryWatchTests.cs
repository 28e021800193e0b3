using TeamsIsms.Documents;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Reconcile;

public sealed class LibraryWatchTests
{
    [Fact]
    public async Task What_happens_to_a_published_file_is_told_once_to_those_who_answer_for_it()
    {
        await using var stage = await LibraryStage.StartAsync();
        var file = stage.Files[0];
        await stage.RegisterAsync(await stage.OfAsync(Some.InForce, file));

        await stage.WatchAsync(0);
        await stage.WatchAsync(6);
        var offered = Assert.Single(stage.Cards(LibraryStage.Controller));
        Assert.Contains("未登錄的檔案", offered, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Id, offered, StringComparison.Ordinal);
        Assert.Contains(stage.Files[1].Id, offered, StringComparison.Ordinal);

        stage.Overwrite(file, "改過的內容");
        await stage.WatchAsync(12);
        await stage.WatchAsync(18);
        Assert.Contains("已發布的檔案被改過", Assert.Single(stage.Cards(LibraryStage.Manager)), StringComparison.Ordinal);
        Assert.Equal(2, stage.Cards(LibraryStage.Controller).Count);
        Assert.Equal(["document.registered", "document.fileChanged"], await stage.TrailAsync());

        stage.Library.Place(file.Id, file.ParentId!, "新檔名.docx", null);
        await stage.WatchAsync(24);
        Assert.Contains("受管制的檔案改了檔名", stage.Cards(LibraryStage.Controller)[2], StringComparison.Ordinal);

        stage.Library.Place(file.Id, DocumentLibrary.RootId, "新檔名.docx", null);
        await stage.WatchAsync(30);
        Assert.Contains("受管制的檔案被移動", stage.Cards(LibraryStage.Controller)[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_file_that_is_gone_is_told_and_kept_in_the_trail()
    {
        await using var stage = await LibraryStage.StartAsync();
        var file = stage.Files[0];
        await stage.RegisterAsync(await stage.OfAsync(Some.InForce, file));
        stage.Library.Delete(file.Id, null);

        await stage.WatchAsync(0);
        await stage.WatchAsync(6);

        Assert.Contains("受管制的檔案不見了", Assert.Single(stage.Cards(LibraryStage.Manager)), StringComparison.Ordinal);
        Assert.Equal(["document.registered", "document.fileGone"], await stage.TrailAsync());
    }

    [Fact]
    public async Task Another_content_voids_what_was_approved_of_it()
    {
        await using var stage = await LibraryStage.StartAsync();
        var file = stage.Files[1];
        var asked = await stage.OfAsync(Some.InReview.Open!, file);
        await stage.RegisterAsync(asked);

        await stage.WatchAsync(0);
        Assert.Equal(DocumentStatus.InReview, (await EntryAsync(stage)).Status);
        stage.Overwrite(file, "送審後又改了一句。");
        await stage.WatchAsync(6);

        Assert.Equal((DocumentStatus.Draft, null), ((await EntryAsync(stage)).Status, (await EntryAsync(stage)).Pinned));
        Assert.Equal(["document.registered", "document.voided"], await stage.TrailAsync());
    }

    [Fact]
    public async Task Before_anything_is_registered_all_files_are_offered_once()
    {
        await using var stage = await LibraryStage.StartAsync();

        await stage.WatchAsync(0);
        await stage.WatchAsync(6);

        var offered = Assert.Single(stage.Cards(LibraryStage.Controller));
        Assert.All(stage.Files, file => Assert.Contains(file.Id, offered, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_revision_that_ends_in_a_year_is_no_stray_file_and_leaves_on_its_day()
    {
        await using var stage = await LibraryStage.StartAsync();
        var (old, current) = (stage.Files[1], stage.Files[2]);
        var entry = await stage.RegisterAsync(
            await stage.OfAsync(Some.InForce with { Status = DocumentStatus.Superseded, EndedAt = Some.Now.AddDays(365) }, old),
            await stage.OfAsync(Some.Draft with { Status = DocumentStatus.Published, PublishedAt = Some.Now, EffectiveDate = new DateOnly(2027, 12, 3) }, current));

        Assert.Null(await stage.FollowAsync(entry));
        await stage.WatchAsync(0);
        Assert.Equal(old.Name, stage.Library.Find(old.Id)!.Name);
        Assert.DoesNotContain(old.Id, Assert.Single(stage.Cards(LibraryStage.Controller)), StringComparison.Ordinal);

        await stage.WatchAsync(366 * 24 * 60);
        Assert.StartsWith("（作廢）", stage.Library.Find(old.Id)!.Name, StringComparison.Ordinal);
    }

    private static async Task<TeamsIsms.Documents.Revisions.DocumentRevision> EntryAsync(LibraryStage stage) =>
        (await stage.Documents.FindAsync(Some.Procedure.Id, TestContext.Current.CancellationToken))!.Last;
}
