using System.Text.Json.Nodes;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What can be wrong with a form, and whom an audience binds.</summary>
public sealed class CampaignFormScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private const string Unit = "客服處";

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_wrong_form_comes_back_with_every_reason_and_what_was_typed(string locale)
    {
        var typed = new string('字', 199) + "👷";

        var answer = await Stage.TapAsync(
            Stage.Manager, locale, "campaign.create", null,
            ("document", "nonsense"), ("due", "2020-01-01"), ("statement", typed), ("remindDays", "soon"));

        Assert.False(answer.IsSentence);
        Assert.Contains(CampaignStage.Say(locale, DocumentWords.Text, "UnknownDocument"), answer.Words, StringComparison.Ordinal);
        Assert.Contains(Form(locale, "AudienceNeeded"), answer.Words, StringComparison.Ordinal);
        Assert.Contains(
            Form(locale, "DueInPast", Taipei.Say(new DateOnly(2020, 1, 1), Languages.Choose(locale))), answer.Words, StringComparison.Ordinal);
        Assert.Contains(Form(locale, "RemindDaysUnreadable", "soon"), answer.Words, StringComparison.Ordinal);
        Assert.Contains(typed, answer.Words, StringComparison.Ordinal);
        Assert.True(answer.Offers("campaign.create"));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task Whoever_is_unknown_or_left_out_is_said(string locale)
    {
        var emoji = (string)(await SeatAsync("🌸"))["userPrincipalName"]!;

        var unknown = await PreviewAsync(locale, ("audience", $"unit:{Uri.EscapeDataString("太空處")}"), ("people", "誰也不是"));
        var nobody = await PreviewAsync(locale, ("audience", ""), ("people", emoji), ("excluded", emoji));
        var notYours = await Stage.TapAsync(Stage.Staff, locale, "campaign.create", null, await Stage.FormAsync());

        Assert.Contains(Form(locale, "UnknownUnit", "太空處"), unknown.Words, StringComparison.Ordinal);
        Assert.Contains(Form(locale, "UnknownPerson", "誰也不是"), unknown.Words, StringComparison.Ordinal);
        Assert.Contains(Form(locale, "NobodyBound"), nobody.Words, StringComparison.Ordinal);
        Assert.Equal(CampaignStage.Say(locale, TeamsWords.Text, "RoleNeeded"), notYours.Words);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_unit_and_named_people_without_the_excluded_are_bound_whatever_their_names(string locale)
    {
        var (emoji, everybody) = (await SeatAsync("🌸"), await Stage.PeopleAsync());
        var longest = everybody.MaxBy(person => ((string)person["name"]!).Length)!;
        var unit = everybody.Where(person => (string?)person["unit"] == Unit).ToList();
        (string, string?)[] audience =
        [
            ("audience", $"unit:{Uri.EscapeDataString(Unit)}"), ("people", $"{emoji["userPrincipalName"]}，{longest["mail"]}"),
            ("excluded", (string)everybody.Single(person => Id(person) == Stage.UnitHead)["userPrincipalName"]!),
        ];
        var bound = unit.Append(emoji).Append(longest).Select(Id).Distinct().Where(id => id != Stage.UnitHead).ToList();

        var preview = await PreviewAsync(locale, audience);
        var id = await Stage.StartAsync(locale, audience);

        Assert.True(((string)longest["name"]!).Length >= 200);
        Assert.Contains(Card(locale, "People", bound.Count), preview.Words, StringComparison.Ordinal);
        Assert.Equal(bound.Count, (await Stage.FiguresAsync(await Stage.CampaignAsync(id))).Expected);
        Assert.Null(await Stage.AssignmentAsync(id, Stage.UnitHead));
        var left = await Stage.TapAsync(Stage.UnitHead, locale, "campaign.open", id);
        Assert.Equal(Say(locale, "NotAssigned"), left.Words);
        foreach (var person in (JsonObject[])[emoji, longest])
        {
            var card = await Stage.SeesAsync(Id(person), id, "campaign.open");
            await Stage.PressAsync(Id(person), locale, card, "campaign.open");
            var receipt = await Stage.TapAsync(Id(person), locale, "campaign.acknowledge", id);
            Assert.Contains("ACK-", receipt.Words, StringComparison.Ordinal);
            Assert.Equal((string)person["name"]!, (await Stage.AssignmentAsync(id, Id(person)))!.Name);
        }
    }

    [Fact]
    public async Task A_group_is_named_and_binds_its_members_and_nobody_else()
    {
        var members = (await Stage.PeopleAsync())
            .Where(person => person["roles"]!.AsArray().Any(role => (string?)role == "CommitteeMember")).Select(Id).ToList();
        var group = Sandbox.Tenant.TenantRoles.Group("CommitteeMember");

        var id = await Stage.SubmitAsync("zh-TW", ("audience", ""), ("groups", "ISMS-CommitteeMember"));
        var asked = await Stage.SeesAsync(Stage.Chair, id, "approval.return");
        await Stage.PressAsync(Stage.Chair, "zh-TW", asked, "approval.return", ("reason", "請確認對象"));
        var form = await Stage.TapAsync(Stage.Manager, "zh-TW", "campaign.new", id);
        var unknown = await PreviewAsync("zh-TW", ("groups", "沒有這個群組"));
        await Stage.TapAsync(
            Stage.Manager, "zh-TW", "campaign.create", id, CampaignStage.With(await Stage.FormAsync(), ("audience", $"group:{group}")));
        await Stage.ApproveAsync("zh-TW", id);

        Assert.Contains("ISMS-CommitteeMember", form.Words, StringComparison.Ordinal);
        Assert.Contains(Form("zh-TW", "UnknownGroup", "沒有這個群組"), unknown.Words, StringComparison.Ordinal);
        Assert.Equal(members.Count, (await Stage.FiguresAsync(await Stage.CampaignAsync(id))).Expected);
        Assert.NotNull(await Stage.AssignmentAsync(id, members[0]));
        Assert.Null(await Stage.AssignmentAsync(id, Stage.Staff));
    }

    private async Task<CampaignAnswer> PreviewAsync(string locale, params (string, string?)[] other) => await Stage.TapAsync(
        Stage.Manager, locale, "campaign.preview", null, CampaignStage.With(await Stage.FormAsync(), other));

    private async Task<JsonObject> SeatAsync(string name) =>
        (await Stage.PeopleAsync()).Single(person => ((string)person["name"]!).Contains(name, StringComparison.Ordinal));

    private static Guid Id(JsonObject person) => (Guid)person["aadObjectId"]!;

    private static string Form(string locale, string key, params object[] values) =>
        CampaignStage.Say(locale, FormWords.Text, key, values);
}
