using Azure.Storage.Queues;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Training.Bank;

public sealed class QuestionTableTests
{
    private static readonly string Bank = File.ReadAllText(RepositoryRoot.Of("tests", "Training", "Gift", "Bank.gift"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_stored_once_and_a_changed_question_becomes_a_new_version()
    {
        var table = await Banks.NewAsync();
        var file = Read(Bank);

        var first = (await ImportAsync(table, file)).Value!;
        var again = (await ImportAsync(table, file)).Value!;
        var changed = (await ImportAsync(table, Read(Bank.Replace("下列哪一種密碼最不容易被猜中？", "哪一種密碼最安全？", StringComparison.Ordinal)))).Value!;

        Assert.Equal((file.Count, 0, 0), (first.Added, first.Changed, first.Unchanged));
        Assert.Equal((0, 0, file.Count), (again.Added, again.Changed, again.Unchanged));
        Assert.Equal((0, 1, file.Count - 1), (changed.Added, changed.Changed, changed.Unchanged));
        var stored = await table.ListAsync(Cancellation);
        Assert.Equal(file.Select(question => question.Content.Title), stored.Select(question => question.Newest.Content.Title));
        var question = stored.Single(one => one.Newest.Number == 2);
        Assert.Equal("下列哪一種密碼最不容易被猜中？", (await table.VersionAsync(question.Id, 1, Cancellation))?.Content.Text.Text);
        Assert.Equal("哪一種密碼最安全？", (await table.VersionAsync(question.Id, 2, Cancellation))?.Content.Text.Text);
        Assert.Null(await table.VersionAsync(question.Id, 3, Cancellation));
    }

    [Fact]
    public async Task An_approved_question_stays_in_use_while_its_next_version_is_reviewed_and_all_is_in_the_trail()
    {
        var table = await Banks.NewAsync();
        await ImportAsync(table, Read("::題::一{T}"));
        var id = Assert.Single(await table.ListAsync(Cancellation)).Id;

        await ReviewAsync(table, id, ApprovalVerdict.Approve);
        await ImportAsync(table, Read("::題::二{T}"));
        var between = await table.FindAsync(id, Cancellation);
        await ReviewAsync(table, id, ApprovalVerdict.Approve);
        var after = await table.FindAsync(id, Cancellation);

        Assert.Equal((QuestionStatus.Draft, 2, 1), (between!.Status, between.Newest.Number, between.Drawn!.Number));
        Assert.Equal((QuestionStatus.Approved, 2), (after!.Status, after.Drawn!.Number));
        var trail = await table.TrailAsync(after, Cancellation);
        Assert.Equal([1, 2, 3, 4, 5, 6], trail.Select(record => record.Sequence));
        Assert.Equal(after.Trail.Hash, trail[^1].LeafHash());
        Assert.Contains(TrailKinds.QuestionWritten, trail[3].Leaf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_reviewers_at_once_decide_once()
    {
        var table = await Banks.NewAsync();
        await ImportAsync(table, Read("::題::一{T}"));
        var question = Assert.Single(await table.ListAsync(Cancellation));
        await ActAsync(table, question.Id, one => ReviewQuestion.Submit(one, [Some.SecondTrainingManager.Person, Some.LearnersHead.Person], Some.TrainingManager, Some.By(Some.TrainingManager)));

        var outcomes = await Task.WhenAll(new[] { Some.SecondTrainingManager, Some.LearnersHead, Some.SecondTrainingManager }.Select(reviewer => ActAsync(
            table, question.Id, one => ReviewQuestion.Decide(one, one.Newest.Content.Fingerprint(), ApprovalVerdict.Approve, null, reviewer, Some.By(reviewer)))));

        Assert.Single(outcomes, outcome => outcome.Value is not null);
        Assert.All(outcomes.Where(outcome => outcome.Value is null), outcome => Assert.Equal(new AlreadyDecided(ApprovalStatus.Approved), outcome.Refusal));
        Assert.Equal(new UnknownQuestion(), (await ActAsync(table, QuestionId.New(Some.Now), one => throw new InvalidOperationException())).Refusal);
    }

    [Fact]
    public async Task An_import_that_a_crash_cut_off_is_finished_by_the_same_file()
    {
        var (table, file) = (await Banks.NewAsync(), Read(Bank));
        await ImportAsync(table, [.. file.Take(20)]);

        var finished = (await ImportAsync(table, file)).Value!;

        Assert.Equal((file.Count - 20, 0, 20), (finished.Added, finished.Changed, finished.Unchanged));
        Assert.Equal(file.Count, (await table.ListAsync(Cancellation)).Count);
    }

    [Fact]
    public async Task Drafts_are_submitted_together_and_what_another_changes_meanwhile_is_submitted_as_it_is_then()
    {
        var connection = await Azurite.ConnectionAsync();
        var (table, file) = (await Banks.OfAsync(connection), Read(Bank));
        await ImportAsync(table, file);
        var isFirst = true;

        var submitted = await table.ActOnAllAsync(
            bank =>
            {
                if (isFirst)
                {
                    isFirst = false;
                    ActAsync(table, bank[^1].Id, one => ReviewQuestion.Retire(one, "重複", Some.TrainingManager, Some.By(Some.TrainingManager)))
                        .GetAwaiter().GetResult();
                }

                return ReviewQuestion.SubmitAll(bank, [Some.SecondTrainingManager.Person], Some.TrainingManager, Some.By(Some.TrainingManager));
            },
            changes => changes.Owe(
                QueueNames.TrainingNotice, new TrainingNotice(TrainingNoticeKind.QuestionsReviewed, Id: "1"), TrainingNoticeJson.Default.TrainingNotice, Some.Now),
            Some.Now,
            Cancellation);

        Assert.Equal(file.Count - 1, submitted.Value);
        var bank = await table.ListAsync(Cancellation);
        Assert.Equal(file.Count - 1, bank.Count(question => question.Status == QuestionStatus.InReview));
        Assert.Equal(QuestionStatus.Retired, bank[^1].Status);
        var queue = new QueueClient(connection, QueueNames.TrainingNotice);
        Assert.NotEmpty((await queue.ReceiveMessagesAsync(32, cancellationToken: Cancellation)).Value);
        Assert.Equal(0, await table.SweepAsync(Cancellation));
    }

    [Fact]
    public async Task The_trail_of_an_imported_question_names_the_file()
    {
        var table = await Banks.NewAsync();

        await table.ImportAsync(
            bank => ImportQuestions.Decide(bank, Read("::題::一{T}"), Some.TrainingManager, Some.By(Some.TrainingManager), "abc"), Some.Now, Cancellation);

        var question = Assert.Single(await table.ListAsync(Cancellation));
        Assert.Contains("sha256:abc", Assert.Single(await table.TrailAsync(question, Cancellation)).Detail, StringComparison.Ordinal);
    }

    private static async Task ReviewAsync(QuestionTable table, QuestionId id, ApprovalVerdict verdict)
    {
        await ActAsync(table, id, one => ReviewQuestion.Submit(one, [Some.SecondTrainingManager.Person], Some.TrainingManager, Some.By(Some.TrainingManager)));
        var decided = await ActAsync(table, id, one => ReviewQuestion.Decide(
            one, one.Newest.Content.Fingerprint(), verdict, null, Some.SecondTrainingManager, Some.By(Some.SecondTrainingManager)));
        Assert.NotNull(decided.Value);
    }

    private static Task<Outcome<QuestionImport>> ImportAsync(QuestionTable table, IReadOnlyList<ImportedQuestion> file) =>
        table.ImportAsync(bank => ImportQuestions.Decide(bank, file, Some.TrainingManager, Some.By(Some.TrainingManager)), Some.Now, Cancellation);

    private static Task<Outcome<Question>> ActAsync(QuestionTable table, QuestionId id, Func<Question, Outcome<QuestionStep>> decide) =>
        table.ActAsync(id, decide, Some.Now, Cancellation);

    private static IReadOnlyList<ImportedQuestion> Read(string file) => GiftReader.Read(file).Value!;
}
