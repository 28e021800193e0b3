using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Whoever has no Teams may sign on paper: one person records it with the scan, another confirms.</summary>
public sealed class CampaignPaperScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData("en-US")]
    public async Task A_signature_on_paper_is_recorded_with_its_scan_and_confirmed_by_a_second_person(string locale)
    {
        var contact = (await Stage.PeopleAsync()).First(one => (string?)one["kind"] is "external");
        var (person, name) = ((Guid)contact["aadObjectId"]!, (string)contact["name"]!);
        var id = await Stage.StartAsync(locale, ("audience", "externals"));
        var today = Taipei.Day(await Stage.Control.NowAsync(Stop));
        var scan = await SandboxLibrary.PutAsync(_sandbox, $"Evidence/{id}.pdf", "%PDF-1.7"u8.ToArray(), Stop);
        (string, string?)[] record = [("person", $"{person}"), ("signedOn", CampaignStage.Date(today)), ("evidence", scan)];

        var form = await Stage.TapAsync(Stage.Controller, locale, "campaign.paper", id);
        var incomplete = await RecordAsync(locale, id, CampaignStage.With(record, ("person", null)));
        var forged = await RecordAsync(locale, id, CampaignStage.With(record, ("evidence", "nowhere")));
        var future = await RecordAsync(locale, id, CampaignStage.With(record, ("signedOn", CampaignStage.Date(today.AddDays(1)))));
        var notTheirs = await Stage.TapAsync(Stage.Manager, locale, "campaign.recordPaper", id, record);
        var recorded = await RecordAsync(locale, id, record);
        var own = await Stage.TapAsync(Stage.Controller, locale, "campaign.confirmPaper", id, ("confirm", $"{person}"));

        Assert.Contains(form.Choices("person"), choice => choice.Value == $"{person}");
        Assert.Contains(form.Choices("evidence"), choice => choice.Value == scan);
        Assert.Equal(Paper(locale, "PersonMissing"), incomplete.Words);
        Assert.Equal(Paper(locale, "UnknownEvidence"), forged.Words);
        Assert.Equal(Say(locale, "InTheFuture"), future.Words);
        Assert.Equal(CampaignStage.Say(locale, TeamsWords.Text, "RoleNeeded"), notTheirs.Words);
        Assert.Contains(Paper(locale, "Recorded", name), recorded.Words, StringComparison.Ordinal);
        Assert.False(recorded.Offers("campaign.confirmPaper"));
        Assert.Equal(Say(locale, "OwnRecord"), own.Words);
        Assert.Null((await Stage.AssignmentAsync(id, person))!.Answer);
        await ConfirmAsync(locale, id, person, scan);
    }

    private async Task ConfirmAsync(string locale, string id, Guid person, string scan)
    {
        var form = await Stage.TapAsync(Stage.Manager, locale, "campaign.paper", id);
        var confirmed = await Stage.TapAsync(Stage.Manager, locale, "campaign.confirmPaper", id, ("confirm", $"{person}"));
        await Stage.TapAsync(Stage.Manager, locale, "campaign.confirmPaper", id, ("confirm", $"{person}"));

        var assignment = (await Stage.AssignmentAsync(id, person))!;
        Assert.Contains(form.Choices("confirm"), choice => choice.Value == $"{person}");
        Assert.Contains(
            Paper(locale, "Confirmed", assignment.Name, assignment.Answer!.Number), confirmed.Words, StringComparison.Ordinal);
        Assert.Equal(Channel.Paper, assignment.Answer.Channel);
        Assert.Equal((Stage.Controller, scan), (assignment.Paper!.RecordedBy, assignment.Paper.EvidenceItemId));
        Assert.Equal(1, (await Stage.FiguresAsync(await Stage.CampaignAsync(id))).Acknowledged);
        var (trail, subject) = (await Stage.TrailAsync(), $"ack/{id}/{person:N}");
        Assert.Equal(
            [TrailKinds.AcknowledgementMailed, TrailKinds.AcknowledgementRecorded, TrailKinds.AcknowledgementRecorded], trail.Kinds(subject));
        Assert.Equal(TrailActor.Person(Stage.Manager), trail.Actor(subject, TrailKinds.AcknowledgementRecorded));
    }

    private Task<CampaignAnswer> RecordAsync(string locale, string id, (string, string?)[] record) =>
        Stage.TapAsync(Stage.Controller, locale, "campaign.recordPaper", id, record);

    private static string Paper(string locale, string key, params object[] values) =>
        CampaignStage.Say(locale, PaperWords.Text, key, values);
}
