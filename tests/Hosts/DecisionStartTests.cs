using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Actions;
using TeamsIsms.Bot.Actions;
using TeamsIsms.Bot.Campaigns;
using TeamsIsms.Bot.Documents;
using TeamsIsms.Bot.Training;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A decision of a review starts an action, a course, a document's revision or a campaign, and both know of each other.</summary>
public sealed class DecisionStartTests : IAsyncLifetime
{
    private const string Id = "MR-2026-01-D01";

    private ReviewApp _app = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await ReviewApp.StartAsync(routes =>
        {
            ActionRoutes.Add(routes);
            CampaignRoutes.Add(routes);
            CourseRoutes.Add(routes);
            DocumentRoutes.Add(routes);
        });
        await _app.DecidedAsync(new DateOnly(2027, 3, 31));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_action_begins_with_the_decision_and_names_no_decision_that_there_is_not()
    {
        (string, string)[] filled =
        [
            ("form", "form-1"), ("type", "Improvement"), ("severity", "Minor"), ("source", "ReviewDecision"), ("number", Id), ("requirement", "9.3.2"),
            ("finding", Some.Decision.Text), ("owner", "王小美"),
        ];
        var card = await _app.TapAsync("decision.show", ReviewApp.Staff, ("id", Id));
        var form = await _app.TapAsync(
            "action.form", ReviewApp.Staff, ("source", "ReviewDecision"), ("number", Id), ("finding", Some.Decision.Text), ("due", "2027-03-31"));
        var missing = await _app.TapAsync("action.open", ReviewApp.Staff, [.. filled, ("number", "MR-2026-01-D09")]);
        var secret = await _app.TapAsync("action.open", ReviewApp.Deputy, filled);
        var opened = await _app.TapAsync("action.open", ReviewApp.Staff, filled);
        var elsewhere = await _app.TapAsync("action.open", ReviewApp.Staff, [.. filled, ("form", "form-2"), ("number", "107 年第 2 次會議決議 3")]);

        Assert.Contains("action.form", card, StringComparison.Ordinal);
        Assert.Contains(Some.Decision.Text, form, StringComparison.Ordinal);
        Assert.Contains(Id, form, StringComparison.Ordinal);
        Assert.Contains(new SourceUnknown("MR-2026-01-D09").Say(Languages.Chinese), missing, StringComparison.Ordinal);
        Assert.Contains(new SourceUnknown(Id).Say(Languages.Chinese), secret, StringComparison.Ordinal);
        Assert.Contains(Id, opened, StringComparison.Ordinal);
        Assert.Contains("CAR-2026-0002", elsewhere, StringComparison.Ordinal);
        Assert.Equal(["CAR-2026-0001"], (await _app.DecisionAsync()).Links);
        Assert.Contains(
            await _app.ActionsAsync(), action => action is { Origin: { Source: ActionSource.ReviewDecision, Number: Id } } && action.Id.ToString() == "CAR-2026-0001");
    }

    [Fact]
    public async Task A_course_begins_with_the_decision_and_keeps_its_number()
    {
        await _app.Store.WriteAsync(
            _app.Bot.Services.GetRequiredService<RecentPeople>(), Some.Named(ReviewApp.Staff, "王小美", Role.TrainingManager));

        var form = await _app.TapAsync("course.new", ReviewApp.Staff, ("source", Id));
        var course = Regex.Match(form, "\"id\":\"([0-9a-f]{32})\"").Groups[1].Value;
        await _app.TapAsync(
            "course.create", ReviewApp.Staff, ("id", course), ("title", "離職帳號管理"), ("needs", "survey"), ("hours", "1.5"), ("source", Id));

        Assert.Contains(Some.Decision.Text, form, StringComparison.Ordinal);
        Assert.Equal(["離職帳號管理"], (await _app.DecisionAsync()).Links);
        var made = await _app.Bot.Services.GetRequiredService<CourseTable>().FindAsync(CourseId.Parse(course)!.Value, Stop); // the form has one
        Assert.Equal(Id, made!.Source);
    }

    [Fact]
    public async Task The_next_revision_of_a_document_begins_with_the_decision()
    {
        await RegisterAsync();

        var asked = await _app.TapAsync("decision.revise", ReviewApp.Staff, ("id", Id));
        var unknown = await _app.TapAsync("decision.revise", ReviewApp.Staff, ("id", Id), ("number", "ISMS-P-999"));
        var others = await _app.TapAsync("decision.revise", ReviewApp.Deputy, ("id", Id), ("number", "ISMS-P-004"));
        var begun = await _app.TapAsync("decision.revise", ReviewApp.Staff, ("id", Id), ("number", " isms-p-004 "));
        var again = await _app.TapAsync("decision.revise", ReviewApp.Staff, ("id", Id), ("number", "ISMS-P-004"));

        Assert.Contains("文件編號", asked, StringComparison.Ordinal);
        Assert.Contains(new NotRegistered().Say(Languages.Chinese), unknown, StringComparison.Ordinal);
        Assert.Contains(new UnknownDecision().Say(Languages.Chinese), others, StringComparison.Ordinal);
        Assert.Contains(Id, begun, StringComparison.Ordinal);
        Assert.DoesNotContain("AdaptiveCard", again, StringComparison.Ordinal);
        var open = (await _app.Bot.Services.GetRequiredService<DocumentTable>().FindAsync(Some.Procedure.Id, Stop))!.Open!; // registered and begun
        Assert.Equal((Id, Some.Decision.Text), (open.Decision, open.ChangeSummary));
        Assert.Equal([$"ISMS-P-004 {open.Revision}"], (await _app.DecisionAsync()).Links);
    }

    [Fact]
    public async Task The_form_of_a_campaign_keeps_the_decision_until_it_is_sent()
    {
        var form = await _app.TapAsync("campaign.new", ReviewApp.Manager, ("decision", Id));

        Assert.Contains($"\"decision\":\"{Id}\"", form, StringComparison.Ordinal);
    }

    private async Task RegisterAsync()
    {
        var entry = new RegisterEntry(Some.Procedure with { Owner = ReviewApp.Staff }, [Some.InForce]);
        var told = DocumentStep.Event(entry.Document, null, Some.InForce, TrailKinds.DocumentRegistered, Some.ActOf(Some.Controller));
        Assert.NotNull((await _app.Bot.Services.GetRequiredService<DocumentTable>().StoreAsync(
            entry.Document.Id, _ => new DocumentStep(entry, [told]), Some.Now, Stop)).Value);
    }
}
