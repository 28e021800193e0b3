using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Register;

public sealed class DocumentTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishing_is_one_transaction_and_everything_reads_back()
    {
        var (documents, _) = await TablesAsync();
        await RegisterAsync(documents);
        await StepAsync(documents, Submit);
        await StepAsync(documents, entry => Approve(entry, Some.Approver));
        await StepAsync(documents, Publish);
        await StepAsync(documents, entry => RegisterDocument.Revise(
            entry, Some.Draft with { Revision = "1.2" }, Some.Author, Some.ActOf(Some.Author)));
        await StepAsync(documents, entry => SubmitDocument.Submit(
            entry, "1.2", Some.Submission with { Reviewers = [] }, Some.Author, Some.ActOf(Some.Author)));
        await StepAsync(documents, entry => Approve(entry, Some.Approver));
        var last = await StepAsync(documents, Publish);

        var entry = (await documents.FindAsync(Some.Procedure.Id, Stop))!;
        Assert.Equal(
            [("1.1", DocumentStatus.Superseded), ("1.2", DocumentStatus.Published)],
            entry.Revisions.Select(revision => (revision.Revision, revision.Status)));
        Assert.Equal(last.Value!.Document.Trail, entry.Document.Trail);
        Assert.Equal(entry.Document.Trail.Sequence, (await documents.TrailAsync(entry.Document, Stop)).Count);
        Assert.Equal(Some.PinnedFile, entry.Published!.Pinned);
        Assert.Equal(Some.Procedure.Distribution.Everybody, entry.Document.Distribution.Everybody);
    }

    [Fact]
    public async Task Of_two_who_register_a_number_at_once_one_does()
    {
        var (documents, _) = await TablesAsync();

        var both = await Task.WhenAll(RegisterAsync(documents), RegisterAsync(documents), RegisterAsync(documents));

        Assert.Single(both, outcome => outcome.Value is not null);
        Assert.All(both.Where(outcome => outcome.Value is null), outcome => Assert.IsType<NumberTaken>(outcome.Refusal));
    }

    [Fact]
    public async Task An_older_line_of_the_register_never_replaces_a_newer_one()
    {
        var (_, tables) = await TablesAsync();
        var register = new RegisterTable(tables);
        var line = RegisterLine.Of(Some.Entry) with { Step = 7 };

        await register.PutAsync(line, Stop);
        await register.PutAsync(line with { Step = 6, Title = "舊名稱" }, Stop);
        await register.PutAsync(line with { Step = 7, Title = "舊名稱" }, Stop);

        Assert.Equal(line.Title, Assert.Single(await register.ListAsync(Stop)).Title);
        await register.PutAsync(line with { Step = 8, Title = "新名稱" }, Stop);
        Assert.Equal("新名稱", Assert.Single(await register.ListAsync(Stop)).Title);
    }

    private static Outcome<DocumentStep> Submit(RegisterEntry entry) =>
        SubmitDocument.Submit(entry, "1.1", Some.Submission with { Reviewers = [] }, Some.Author, Some.ActOf(Some.Author));

    private static Outcome<DocumentStep> Approve(RegisterEntry entry, DocumentActor by) => DecideDocument.Decide(
        entry, Some.PinnedFile.Sha256, Some.PinnedFile.Sha256, TeamsIsms.Approvals.ApprovalVerdict.Approve, null, by, Some.ActOf(by));

    private static Outcome<DocumentStep> Publish(RegisterEntry entry) => PublishDocument.Publish(
        entry, entry.Last.Revision, Some.PinnedFile.Sha256, null, Some.Controller, Some.ActOf(Some.Controller));

    private static Task<Outcome<RegisterEntry>> RegisterAsync(DocumentTable documents) => documents.StoreAsync(
        Some.Procedure.Id,
        earlier => RegisterDocument.New(earlier, Some.Procedure, Some.Draft, Some.Controller, Some.ActOf(Some.Controller)),
        Some.Now,
        Stop);

    private static async Task<Outcome<RegisterEntry>> StepAsync(
        DocumentTable documents, Func<RegisterEntry, Outcome<DocumentStep>> decide)
    {
        var outcome = await documents.ActAsync(Some.Procedure.Id, decide, Some.Now, Stop);
        Assert.Null(outcome.Refusal);
        return outcome;
    }

    private static async Task<(DocumentTable Documents, TableServiceClient Tables)> TablesAsync()
    {
        var connection = await Azurite.ConnectionAsync();
        var tables = new TableServiceClient(connection);
        await tables.CreateTableIfNotExistsAsync(TableNames.Documents, Stop);
        var queues = new QueueServiceClient(connection);
        foreach (var queue in (string[])[QueueNames.DocumentNotice, QueueNames.ApprovalNotice])
        {
            await queues.GetQueueClient(queue).CreateIfNotExistsAsync(cancellationToken: Stop);
        }

        return (new DocumentTable(tables, new OutboxRun(new WorkQueue(queues))), tables);
    }
}
