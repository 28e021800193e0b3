using System.Text.Json.Nodes;
using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Hosts;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Lets the people of a sandbox take a course as their clients would. Bank and course are there; the campaign is made by its form.</summary>
internal sealed class TrainingStage(SandboxProcess sandbox)
{
    public CampaignStage Clients { get; } = new(sandbox);

    public SandboxControl Control => sandbox.Control;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Asks one person for a course with a test of every kind of question.</summary>
    /// <returns>The campaign's id.</returns>
    public async Task<string> StartAsync(string locale, Guid learner, Func<QuizPlan, QuizPlan> plan)
    {
        var now = await Control.NowAsync(Stop);
        var category = $"情境{Guid.CreateVersion7(now):N}";
        var course = TrainingApp.Course with
        {
            Id = new CourseId(Guid.CreateVersion7(now)),
            Creator = sandbox.Persona("manager"),
            CreatedAt = now,
            Quiz = plan(new QuizPlan { Draws = [new QuizDraw(category, EveryKind.Questions.Count)], Shuffle = false }),
            Approval = Some.Approval with { Status = ApprovalStatus.Approved },
        };
        await StoreAsync(new Changes(CourseTable.Partition).Insert($"course|{course.Id}", course, StoredJson.Training.Course));
        var bank = new Changes(QuestionTable.Partition);
        foreach (var (question, at) in EveryKind.Questions.Select((question, at) => (question, at)))
        {
            var version = question.Drawn! with { Content = question.Drawn.Content with { Category = category } }; // approved
            var own = question with { Id = new QuestionId(Guid.CreateVersion7(now.AddMilliseconds(at))), Newest = version, Drawn = version }; // likewise
            bank.Insert($"question|{own.Id}", own, StoredJson.Bank.Question);
        }

        await StoreAsync(bank);
        return await Clients.StartAsync(locale, ("course", course.Id.ToString()), ("document", ""), ("audience", ""), ("people", learner.ToString()));
    }

    /// <summary>Presses a button of a card that the bot answered, with what was typed.</summary>
    public Task<CampaignAnswer> PressAsync(Guid person, string locale, CampaignAnswer card, string verb, string? answer = null, int which = 0)
    {
        var data = Buttons(card, verb).ElementAt(which);
        return Clients.TapAsync(
            person,
            locale,
            verb,
            (string?)data["id"],
            [.. data.Where(pair => pair.Key != "id").Select(pair => (pair.Key, (string?)pair.Value)), .. answer is null ? [] : ((string, string?)[])[("answer", answer)]]);
    }

    public Task<CampaignAnswer> OpenAsync(Guid person, string locale, string id) => Clients.TapAsync(person, locale, "training.open", id);

    public Task<CampaignAnswer> BeginAsync(Guid person, string locale, string id) => Clients.TapAsync(person, locale, "quiz.start", id);

    /// <summary>Answers from the card on, and hands in.</summary>
    public async Task<CampaignAnswer> FinishAsync(Guid person, string locale, CampaignAnswer card, params IEnumerable<string> answers)
    {
        foreach (var answer in answers)
        {
            card = await PressAsync(person, locale, card, "quiz.answer", answer);
        }

        return await PressAsync(person, locale, card, "quiz.submit");
    }

    public async Task<AttemptView> ViewAsync(string id, Guid person, int attempt) =>
        await new AttemptTable(Clients.Tables).FindAsync(CampaignId.Parse(id)!.Value, person, attempt, Stop) // it was made
        ?? throw new InvalidOperationException("Nothing was begun.");

    /// <summary>Writes another pass mark into the course, which nothing in the product does once it is approved.</summary>
    public async Task ChangeAsync(string id, int passMark)
    {
        var table = new RowTable(Clients.Tables.GetTableClient(TableNames.Courses));
        var key = $"course|{(await Clients.CampaignAsync(id)).Task.CourseId}";
        var row = await table.FindAsync(CourseTable.Partition, key, Stop) ?? throw new InvalidOperationException("There is no course.");
        var course = row.Read(StoredJson.Training.Course);
        await StoreAsync(new Changes(CourseTable.Partition).Put(
            key, row, course with { Quiz = course.Quiz! with { PassMark = passMark } }, StoredJson.Training.Course)); // it was made with one
    }

    public Task UntilAsync(string id, Guid person, Func<TrainingAssignment, bool> holds) => SandboxControl.EventuallyAsync(
        async () => holds((await ViewAsync(id, person, 1)).Training), Stop);

    private static IEnumerable<JsonObject> Buttons(CampaignAnswer card, string verb) =>
        CampaignAnswer.Data(card.Json["value"], verb) is { } data ? [data] : throw new InvalidOperationException(card.Words);

    private async Task StoreAsync(Changes changes) =>
        Assert.True(await new RowTable(Clients.Tables.GetTableClient(TableNames.Courses)).CommitAsync(changes, Stop));
}
