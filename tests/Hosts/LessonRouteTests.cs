using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What an incident taught becomes a course, over real HTTP and real storage.</summary>
public sealed class LessonRouteTests : IAsyncLifetime
{
    private const string Lesson = "不明附件先送掃毒，再打開。";

    private CourseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CourseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_lesson_fills_the_form_of_a_course_and_both_records_know_of_each_other()
    {
        var id = await ReviewedAsync();

        var form = await _app.TapAsync("course.fromLesson", CourseApp.HandlerWhoTrains, ("id", id));
        var course = Regex.Match(form, "\"id\":\"([0-9a-f]{32})\"").Groups[1].Value;
        await _app.TapAsync(
            "course.create", CourseApp.HandlerWhoTrains, ("id", course), ("source", id), ("title", "附件安全"), ("description", Lesson), ("needs", "survey"), ("hours", "1"));
        var card = await _app.TapAsync("course.show", CourseApp.HandlerWhoTrains, ("id", course));
        var incident = await IncidentAsync(id);
        var timeline = await _app.TapAsync("incident.card", CourseApp.HandlerWhoTrains, ("id", id), ("view", "timeline"));

        Assert.Contains(Lesson, form, StringComparison.Ordinal);
        Assert.Contains(id, form, StringComparison.Ordinal);
        Assert.DoesNotContain(Some.Person.Name, form, StringComparison.Ordinal);
        Assert.Contains($"來源 {id}", card, StringComparison.Ordinal);
        Assert.Equal(id, (await _app.FindAsync(course)).Source);
        Assert.Equal(IncidentStatus.PostIncidentReview, incident.Status);
        Assert.Contains("附件安全", timeline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_the_case_gets_no_course_of_it()
    {
        var id = await ReviewedAsync();
        var before = await IncidentAsync(id);

        var staff = await _app.TapAsync("course.fromLesson", CourseApp.Staff, ("id", id));
        var author = await _app.TapAsync("course.fromLesson", CourseApp.Author, ("id", id));
        var none = await _app.TapAsync("course.fromLesson", CourseApp.HandlerWhoTrains, ("id", "INC-2026-0999"));
        var forged = await _app.CreatedAsync(("source", id));
        var early = await _app.TapAsync("course.fromLesson", CourseApp.HandlerWhoTrains, ("id", await ReportedAsync()));

        Assert.Contains(new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese), staff, StringComparison.Ordinal);
        Assert.All([author, none], said => Assert.Contains(new UnknownCase().Say(Languages.Chinese), said, StringComparison.Ordinal));
        Assert.Contains(new LessonsNeeded().Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Null(forged.Source);
        Assert.Equal(before.Trail, (await IncidentAsync(id)).Trail);
    }

    [Fact]
    public async Task The_card_of_an_incident_offers_it_to_training_managers_only()
    {
        var id = await ReviewedAsync();

        var manager = await _app.TapAsync("incident.card", CourseApp.HandlerWhoTrains, ("id", id));
        var security = await _app.TapAsync("incident.card", Some.SecurityManager, ("id", id));

        Assert.Contains("course.fromLesson", manager, StringComparison.Ordinal);
        Assert.DoesNotContain("course.fromLesson", security, StringComparison.Ordinal);
    }

    private async Task<string> ReportedAsync()
    {
        var receipt = await _app.TapAsync("incident.report", CourseApp.Staff, ("what", "客服系統遭勒索軟體加密"));
        return Regex.Match(receipt, "INC-2026-[0-9]{4}").Value;
    }

    private async Task<string> ReviewedAsync()
    {
        var id = await ReportedAsync();
        await _app.TapAsync("incident.takeCharge", CourseApp.HandlerWhoTrains, ("id", id));
        await _app.TapAsync("incident.confirm", CourseApp.HandlerWhoTrains, ("id", id), ("core", "true"), ("integrity", "minor"));
        await _app.TapAsync("incident.contain", CourseApp.HandlerWhoTrains, ("id", id));
        await _app.TapAsync("incident.recover", CourseApp.HandlerWhoTrains, ("id", id), ("note", "業務單位確認正常"));
        await _app.TapAsync("incident.review", Some.SecurityManager, ("id", id), ("rootCause", "未更新"), ("lessons", Lesson));
        return id;
    }

    private async Task<Incident> IncidentAsync(string id) => await _app.Bot.Services.GetRequiredService<IncidentTable>()
        .FindIncidentAsync(CaseId.Parse(id)!.Value, TestContext.Current.CancellationToken) // an id the test has
        ?? throw new InvalidOperationException($"There is no {id}.");
}
