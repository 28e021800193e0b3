using System.Text;
using Azure.Storage.Queues;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The full life of a document: two revisions, written by one, approved by another, published and ended by a third.</summary>
public sealed class DocumentScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private const string Locale = "zh-TW";

    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    private readonly string _number = $"ISMS-T-{Guid.CreateVersion7():N}"[..20];

    private string Id => DocumentId.Of(_number).ToString();

    [Fact]
    public async Task A_document_lives_through_two_revisions_and_ends()
    {
        var first = await PutAsync("1.0", "第一版：門禁卡不得轉借。");
        await RegisterAsync(first);

        await SubmitAsync("1.0", first, "首次發行", "false");
        await ApproveAsync();
        await PublishAsync();
        await Stage.Control.SeesAsync(
            Stage.Staff, message => message.Words.Contains(_number, StringComparison.Ordinal)
                && message.Words.Contains(Say("DetailButton"), StringComparison.Ordinal), Stop);
        await ListedAsync("1.0");

        await Stage.TapAsync(Stage.Staff, Locale, "document.revise", Id, ("revision", "1.0"), ("next", "1.1"));
        var item = await PutAsync("1.1", "第二版：門禁卡不得轉借，遺失應於一小時內通報。");
        await SubmitAsync("1.1", item, "增訂遺失通報時限", "true");
        var asked = await Stage.SeesAsync(Stage.Manager, Id, "approval.approve");
        await PutAsync("1.1", "第二版（送審後又改）：門禁卡得轉借。");
        var voided = await Stage.PressAsync(Stage.Manager, Locale, asked, "approval.approve");
        Assert.Contains(Say("VoidedSentence"), voided.Words, StringComparison.Ordinal);
        Assert.Equal([DocumentStatus.Published, DocumentStatus.Draft], await StatusesAsync());

        await SubmitAsync("1.1", item, "增訂遺失通報時限", "true");
        await ApproveAsync();
        await PublishAsync();
        Assert.Equal([DocumentStatus.Superseded, DocumentStatus.Published], await StatusesAsync());
        var proposed = await Stage.Control.SeesAsync(
            Stage.Manager, message => (string?)CampaignAnswer.Data(message.Card, "campaign.new")?["document"] == item, Stop);
        Assert.Contains(Say("ProposeSentence"), proposed.Words, StringComparison.Ordinal);
        await ListedAsync("1.1");

        await EndAsync();
        Assert.Equal([DocumentStatus.Superseded, DocumentStatus.Obsolete], await StatusesAsync());
        Assert.Equal(
            [
                TrailKinds.DocumentRegistered, TrailKinds.DocumentSubmitted, TrailKinds.DocumentApproved, TrailKinds.DocumentPublished,
                TrailKinds.DocumentRevised, TrailKinds.DocumentSubmitted, TrailKinds.DocumentVoided, TrailKinds.DocumentSubmitted,
                TrailKinds.DocumentApproved, TrailKinds.DocumentPublished, TrailKinds.DocumentSuperseded, TrailKinds.DocumentObsoleteAsked,
                TrailKinds.DocumentObsoleteApproved, TrailKinds.DocumentObsoleted,
            ],
            await KindsAsync());
    }

    private async Task RegisterAsync(string item)
    {
        var (author, unit) = await WhoAsync(Stage.Staff);
        var form = await Stage.TapAsync(Stage.Controller, Locale, "document.register", null, ("item", item));
        Assert.True(form.Offers("document.register"));
        (string, string?)[] filled =
        [
            ("item", item), ("number", _number), ("title", "門禁管理程序書"), ("tier", "2"), ("classification", "一般"),
            ("issuingUnit", "文件管理小組"), ("revision", "1.0"), ("owner", author), ("author", author),
            ("audience", $"unit:{Uri.EscapeDataString(unit)}"),
        ];
        var wrong = await Stage.TapAsync(Stage.Controller, Locale, "document.register", null, CampaignStage.With(filled, ("title", "")));
        Assert.True(wrong.Offers("document.register"));
        var made = await Stage.TapAsync(Stage.Controller, Locale, "document.register", null, filled);
        var again = await Stage.TapAsync(Stage.Controller, Locale, "document.register", null, filled);
        Assert.Contains(Say("DraftSentence"), made.Words, StringComparison.Ordinal);
        Assert.Contains(Say("DraftSentence"), again.Words, StringComparison.Ordinal);
    }

    private async Task SubmitAsync(string revision, string item, string summary, string material)
    {
        var form = await Stage.TapAsync(Stage.Staff, Locale, "document.submit", Id, ("revision", revision));
        Assert.True(form.Offers("document.submit"));
        var (manager, _) = await WhoAsync(Stage.Manager);
        (string, string?)[] filled =
            [("revision", revision), ("item", item), ("summary", summary), ("material", material), ("mode", "Sequential")];
        var own = await Stage.TapAsync(
            Stage.Staff, Locale, "document.submit", Id, [.. filled, ("approvers", (await WhoAsync(Stage.Staff)).Account)]);
        Assert.True(own.Offers("document.submit"));
        var sent = await Stage.TapAsync(Stage.Staff, Locale, "document.submit", Id, [.. filled, ("approvers", manager)]);
        Assert.Contains(Say("WaitSentence"), sent.Words, StringComparison.Ordinal);
    }

    private async Task ApproveAsync()
    {
        var asked = await Stage.SeesAsync(Stage.Manager, Id, "approval.approve");
        var decided = await Stage.PressAsync(Stage.Manager, Locale, asked, "approval.approve");
        Assert.Contains(Say("ApprovedSentence"), decided.Words, StringComparison.Ordinal);
        var late = await Stage.PressAsync(Stage.Manager, Locale, asked, "approval.reject", ("reason", "晚了"));
        Assert.False(late.Offers("approval.approve"));
    }

    private async Task PublishAsync()
    {
        var asked = await Stage.SeesAsync(Stage.Controller, Id, "document.publish");
        var published = await Stage.PressAsync(Stage.Controller, Locale, asked, "document.publish");
        var again = await Stage.PressAsync(Stage.Controller, Locale, asked, "document.publish");
        Assert.Contains(Say("PublishedSentence"), published.Words, StringComparison.Ordinal);
        Assert.Contains(Say("PublishedSentence"), again.Words, StringComparison.Ordinal);
    }

    private async Task EndAsync()
    {
        await Stage.TapAsync(
            Stage.Controller, Locale, "document.obsolete", Id, ("revision", "1.1"), ("reason", "改由大樓管理處統一辦理"), ("keptFor", "供稽核查閱"));
        var asked = await Stage.SeesAsync(Stage.Manager, Id, "approval.approve");
        var decided = await Stage.PressAsync(Stage.Manager, Locale, asked, "approval.approve");
        Assert.Contains(Say("ObsoleteDone"), decided.Words, StringComparison.Ordinal);
        var told = await Stage.Control.SeesAsync(
            Stage.Controller, message => message.Words.Contains(_number, StringComparison.Ordinal)
                && message.Words.Contains(Say("CarryOutButton"), StringComparison.Ordinal), Stop);
        var ended = await Stage.PressAsync(Stage.Controller, Locale, told, "document.obsolete");
        Assert.Contains("改由大樓管理處統一辦理", ended.Words, StringComparison.Ordinal);
        Assert.False(ended.Offers("document.revise"));
    }

    private async Task ListedAsync(string revision) => await SandboxControl.EventuallyAsync(
        async () => (await Documents().FindAsync(DocumentId.Of(_number), Stop))?.Published?.Revision == revision
            && (await new RegisterTable(Stage.Tables).ListAsync(Stop)).Any(line => line.Number == _number && line.Current.Revision == revision),
        Stop);

    private async Task<DocumentStatus[]> StatusesAsync() =>
        [.. (await Documents().FindAsync(DocumentId.Of(_number), Stop))!.Revisions.Select(revision => revision.Status)];

    private async Task<string[]> KindsAsync()
    {
        var entry = (await Documents().FindAsync(DocumentId.Of(_number), Stop))!;
        return [.. (await Documents().TrailAsync(entry.Document, Stop)).Select(Kind)];

        static string Kind(TrailRecord record) =>
            System.Text.Json.Nodes.JsonNode.Parse(record.Leaf)!["k"]!.GetValue<string>();
    }

    private DocumentTable Documents() => new(Stage.Tables, new OutboxRun(new WorkQueue(new QueueServiceClient(_sandbox.Storage))));

    private Task<string> PutAsync(string revision, string text) =>
        SandboxLibrary.PutAsync(_sandbox, $"{LibraryStart.Documents}/{_number}-{revision}.txt", Encoding.UTF8.GetBytes(text), Stop);

    private async Task<(string Account, string Unit)> WhoAsync(Guid person)
    {
        var one = (await Stage.PeopleAsync()).Single(known => (Guid)known["aadObjectId"]! == person);
        return ((string)one["userPrincipalName"]!, (string)one["unit"]!);
    }

    private static string Say(string key) => CampaignStage.Say(Locale, DocumentCardWords.Text, key);
}
