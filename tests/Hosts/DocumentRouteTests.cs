using TeamsIsms.Approvals;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Documents;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Documents.Reconcile;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The buttons of documents over real HTTP, real storage and a library behind a real Graph door.</summary>
public sealed class DocumentRouteTests : IAsyncLifetime
{
    private static readonly string Id = Some.Procedure.Id.ToString();
    private static readonly Guid Author = Some.Author.Person;
    private static readonly Guid Reviewer = Some.Reviewer.Person;
    private static readonly Guid Controller = LibraryStage.Controller;

    private LibraryStage _stage = null!; // set before every test

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stage = await LibraryStage.StartAsync(routes =>
        {
            DocumentRoutes.Add(routes);
            ApprovalRoutes.Add(routes);
        });
        await _stage.WriteAsync(Some.Named(Author, "王小美"), Some.Named(Reviewer, "周審查"), Some.Named(Some.Chair, "陳主委"));
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_reviewer_sends_a_revision_back_with_a_reason_and_nobody_else_does()
    {
        await _stage.RegisterAsync(Some.InForce, await _stage.OfAsync(await AskedAsync(), _stage.Files[1]));
        (string, string)[] what = [("id", Id), ("revision", "1.1")];

        var silent = await TapAsync("document.requestChanges", Reviewer, what);
        var own = await TapAsync("document.requestChanges", Author, [.. what, ("reason", "再想想")]);
        var strange = await TapAsync("document.requestChanges", Some.Chair, [.. what, ("reason", "不好")]);
        var older = await TapAsync("document.requestChanges", Reviewer, ("id", Id), ("revision", "1.0"), ("reason", "不好"));
        var done = await TapAsync("document.requestChanges", Reviewer, [.. what, ("reason", "請補附件二")]);
        var again = await TapAsync("document.requestChanges", Reviewer, [.. what, ("reason", "請補附件二")]);

        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), silent, StringComparison.Ordinal);
        Assert.Contains(new OwnDocument().Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains(new NotAnApprover().Say(Languages.Chinese), strange, StringComparison.Ordinal);
        Assert.Contains(new NothingAsked().Say(Languages.Chinese), older, StringComparison.Ordinal);
        Assert.Contains("退回修正：請補附件二", done, StringComparison.Ordinal);
        Assert.Contains(new AlreadyDecided(ApprovalStatus.ChangesRequested).Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Equal(DocumentStatus.ChangesRequested, (await EntryAsync()).Open!.Status);
        Assert.Contains($"OwnDocument: document.requestChanges of {Id} by {Author} was refused.", _stage.Bot.Logs.Lines);
    }

    [Fact]
    public async Task An_entry_is_changed_by_the_controller_with_a_reason_and_an_older_form_changes_nothing()
    {
        await _stage.RegisterAsync(Some.InForce);
        (string, string)[] filled =
        [
            ("id", Id), ("seen", "0"), ("owner", Some.Chair.ToString()), ("issuingUnit", "法務室"), ("tier", "2"), ("classification", "機密"),
            ("audience", "externals"), ("months", "6"), ("reason", "組織調整"),
        ];

        var form = await TapAsync("document.change", Controller, ("id", Id));
        var author = await TapAsync("document.change", Author, filled);
        var nobody = await TapAsync("document.change", Controller, [.. filled, ("owner", "")]);
        var unknown = await TapAsync("document.change", Controller, [.. filled, ("owner", "0e000000-0000-4000-8000-0000000000ff")]);
        var silent = await TapAsync("document.change", Controller, [.. filled, ("reason", " ")]);
        var done = await TapAsync("document.change", Controller, filled);
        var again = await TapAsync("document.change", Controller, filled);
        var older = await TapAsync("document.change", Controller, [.. filled, ("tier", "3")]);

        Assert.Contains("更改登錄資料", form, StringComparison.Ordinal);
        Assert.DoesNotContain("AdaptiveCard", author, StringComparison.Ordinal);
        Assert.Contains(new EntryOwnerNeeded().Say(Languages.Chinese), nobody, StringComparison.Ordinal);
        Assert.Contains("組織調整", unknown, StringComparison.Ordinal);
        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), silent, StringComparison.Ordinal);
        Assert.Contains("陳主委", done, StringComparison.Ordinal);
        Assert.Contains(new NothingToChange().Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Contains(new EntryChanged().Say(Languages.Chinese), older, StringComparison.Ordinal);
        var document = (await EntryAsync()).Document;
        Assert.Equal((Some.Chair, "法務室", "機密", 6, 1), (document.Owner, document.IssuingUnit, document.Classification, document.ReviewMonths, document.Edits));
        Assert.Equal((false, true), (document.Distribution.Everybody, document.Distribution.Externals));
        Assert.Equal(["document.registered", "document.changed"], await _stage.TrailAsync());
    }

    [Fact]
    public async Task An_owner_who_left_is_shown_to_the_controller_with_the_button_to_name_another()
    {
        await _stage.RegisterAsync(Some.InForce);
        var before = await TapAsync("document.list", Controller);
        await _stage.WriteAsync(Some.Named(Author, "王小美") with { Enabled = false });

        var list = await TapAsync("document.list", Controller);
        var colleague = await TapAsync("document.list", Reviewer);
        var card = await TapAsync("document.show", Controller, ("id", Id));

        Assert.DoesNotContain("document.change", before, StringComparison.Ordinal);
        Assert.Contains("document.change", list, StringComparison.Ordinal);
        Assert.Contains("負責人已離職", list, StringComparison.Ordinal);
        Assert.DoesNotContain("已離職", colleague, StringComparison.Ordinal);
        Assert.Contains("王小美（已離職）", card, StringComparison.Ordinal);
        Assert.Contains("document.change", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_opened_in_the_inbox_leads_back_to_it_also_after_the_decision()
    {
        var entry = await _stage.RegisterAsync(Some.InForce, await _stage.OfAsync(await AskedAsync(), _stage.Files[1]));
        (string, string)[] what = [("subject", "document"), ("id", Id), ("version", entry.Open!.Approval!.Stamp)];

        var opened = await TapAsync("approval.open", Reviewer, what);
        var decided = await TapAsync("approval.approve", Reviewer, what);

        Assert.Contains("approval.inbox", opened, StringComparison.Ordinal);
        Assert.Contains("approval.inbox", decided, StringComparison.Ordinal);
    }

    // What is asked about is the file of the stage, so that it is still the same when it is read.
    private async Task<DocumentRevision> AskedAsync()
    {
        var draft = await _stage.OfAsync(Some.Draft, _stage.Files[1]);
        return SubmitDocument.Submit(
            Some.Entry, "1.1", Some.Submission with { File = draft.Pinned }, Some.Author, Some.ActOf(Some.Author)).Value!.Next.Open!;
    }

    private async Task<RegisterEntry> EntryAsync() => (await _stage.Documents.FindAsync(Some.Procedure.Id, Cancel))!;

    private Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) => _stage.Bot.TapAsync(verb, person, data);
}
