using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What came of a course: the learner's own list, the results, the record and the judgement, over real HTTP and real storage.</summary>
public sealed class TrainingResultTests : IAsyncLifetime
{
    private static readonly Guid Stranger = Some.Chair;

    private TrainingApp _app = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        _app = await TrainingApp.StartAsync();
        await new PersonTable(_app.Store.Tables, _app.Bot.Services.GetRequiredService<RecentPeople>())
            .MarkHeadsAsync([TrainingApp.Head], isHead: true, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_course_is_on_the_own_list_before_it_is_opened_and_counts_hours_once_it_is_done()
    {
        var before = await MineAsync();
        await _app.TakeAsync(EveryKind.Right);
        var after = await MineAsync();

        Assert.Contains(TrainingApp.Course.Title, before, StringComparison.Ordinal);
        Assert.Contains("0 小時", before, StringComparison.Ordinal);
        Assert.Contains("3 小時", after, StringComparison.Ordinal);
        Assert.Contains("完成", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_shown_to_those_who_may_and_with_names_to_the_head()
    {
        await _app.TakeAsync(EveryKind.Wrong);

        var (manager, head, learner) = (
            await _app.TapAsync("training.results", TrainingApp.Manager),
            await _app.TapAsync("training.results", TrainingApp.Head),
            await _app.TapAsync("training.results", TrainingApp.Learner));

        Assert.All([manager, head], said => Assert.Contains("及格率", said, StringComparison.Ordinal));
        Assert.Contains("最常答錯的題目", manager, StringComparison.Ordinal);
        Assert.Contains(Some.Person.Name, head, StringComparison.Ordinal);
        Assert.Contains(new NotYourResults().Say(Languages.Chinese), learner, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_for_the_person_and_those_who_may_see_names()
    {
        await _app.TakeAsync(EveryKind.Right);

        foreach (var person in (Guid[])[TrainingApp.Learner, TrainingApp.Head, TrainingApp.Manager])
        {
            var record = await _app.TapAsync("training.record", person, ("person", TrainingApp.Learner.ToString()));
            Assert.Contains("100 分", record, StringComparison.Ordinal);
        }

        var foreign = await _app.TapAsync("training.record", Stranger, ("person", TrainingApp.Learner.ToString()));
        Assert.Contains(new NotYourResults().Say(Languages.Chinese), foreign, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_judges_in_one_tap_and_a_second_tap_judges_nobody()
    {
        await _app.TakeAsync(EveryKind.Right);
        var learner = TrainingApp.Learner.ToString("N");

        var card = await _app.TapAsync("training.judge", TrainingApp.Head);
        var unreasoned = await _app.TapAsync("training.judge", TrainingApp.Head, ("text", learner), ("answer", learner));
        var judged = await _app.TapAsync("training.judge", TrainingApp.Head, ("text", learner), ("answer", learner), ("reason", "仍點開釣魚信"));
        var again = await _app.TapAsync("training.judge", TrainingApp.Manager, ("text", learner));

        Assert.Contains(learner, card, StringComparison.Ordinal);
        Assert.Contains(new TeamsIsms.Approvals.ReasonNeeded().Say(Languages.Chinese), unreasoned, StringComparison.Ordinal);
        Assert.Contains("已記錄", judged, StringComparison.Ordinal);
        Assert.Contains(new NobodyToJudge().Say(Languages.Chinese), again, StringComparison.Ordinal);
        var training = (await _app.ViewAsync()).Training;
        Assert.Equal((TrainingStatus.NotEffective, "仍點開釣魚信"), (training.Status, training.Reason));
    }

    private Task<string> MineAsync() => _app.TapAsync("training.mine");
}
