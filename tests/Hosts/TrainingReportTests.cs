using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What people said of a course, over real HTTP and real storage.</summary>
public sealed class TrainingReportTests : IAsyncLifetime
{
    private TrainingApp _app = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await TrainingApp.StartAsync(
            TrainingApp.Course with { Needs = new CourseNeeds(Survey: true, Test: true), Survey = SurveyPlan.Usual(isAnonymous: true) });
        await _app.WriteAsync(
            Some.Person with { Head = TrainingApp.Head },
            TrainingApp.Named(TrainingApp.Head, "陳主管", Role.UnitHead),
            TrainingApp.Named(TrainingApp.Manager, "訓練管理者", Role.TrainingManager),
            TrainingApp.Named(Some.SecurityManager, "資安長", Role.SecurityManager),
            TrainingApp.Named(Some.Chair, "召集人", Role.CommitteeChair));
        await new PersonTable(_app.Tables, _app.Bot.Services.GetRequiredService<RecentPeople>()).MarkHeadsAsync([TrainingApp.Head], isHead: true, Stop);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Averages_are_shown_from_five_anonymous_answers_and_comments_only_to_those_who_are_responsible()
    {
        await AnswerAsync(4);
        var few = await _app.TapAsync("training.results", TrainingApp.Manager);
        await AnswerAsync(1);
        var (manager, security, chair, head) = (
            await _app.TapAsync("training.results", TrainingApp.Manager),
            await _app.TapAsync("training.results", Some.SecurityManager),
            await _app.TapAsync("training.results", Some.Chair),
            await _app.TapAsync("training.results", TrainingApp.Head));

        var comment = Some.SurveyAnswers.Comment!; // the sample has one
        Assert.Contains("滿 5 份才顯示", few, StringComparison.Ordinal);
        Assert.DoesNotContain(comment, few, StringComparison.Ordinal);
        Assert.All([manager, security, chair], said => Assert.Contains("平均 4.0（滿分 5）", said, StringComparison.Ordinal));
        Assert.All([manager, security], said => Assert.Contains(comment, said, StringComparison.Ordinal));
        Assert.DoesNotContain(comment, chair, StringComparison.Ordinal);
        Assert.DoesNotContain("課程問卷", head, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var answered = await _app.Bot.Services.GetRequiredService<SurveyTable>().CountAsync(
                TrainingApp.Campaign, Guid.NewGuid().ToString("N"), Some.SurveyAnswers, Stop);
            Assert.True(answered.Value);
        }
    }
}
