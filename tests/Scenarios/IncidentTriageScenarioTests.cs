using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What a report becomes, and how its reporter hears of it.</summary>
public sealed class IncidentTriageScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task The_team_sees_a_report_at_once_and_one_of_them_takes_charge(string locale)
    {
        var reporter = await Stage.ColleagueAsync(locale);
        var id = await Stage.ReportAsync(reporter, locale, "incident.report");
        await Stage.ThreadAsync(id, Case("zh-TW", "StatusReported"));
        await Stage.SeesAsync(Stage.Manager, id, "incident.card");
        var called = await Stage.SeesAsync(Stage.Handler, id, "incident.takeCharge");

        var own = await Stage.TapAsync(reporter, locale, "incident.takeCharge", id);
        var strange = await Stage.TapAsync(Stage.UnitHead, locale, "incident.takeCharge", id);
        var taken = await Stage.PressAsync(Stage.Handler, locale, called, "incident.takeCharge");
        var late = await Stage.PressAsync(Stage.Handler, locale, called, "incident.takeCharge");

        Assert.Equal(Case(locale, "RoleNeeded", Case(locale, "DutyFirstLine")), own.Words);
        Assert.Equal(Case(locale, "UnknownCase"), strange.Words);
        Assert.True(taken.Offers("incident.wizard") && late.Offers("incident.wizard"));
        Assert.Contains(Card(locale, "NextTriage", await Stage.NameAsync(Stage.Handler)), taken.Words, StringComparison.Ordinal);
        await Stage.ReadsAsync(reporter, id.ToString(), Card(locale, "ToldTriage"));
        await Stage.ThreadAsync(id, await Stage.NameAsync(Stage.Handler));
        Assert.Equal(["incident.reported", "incident.takenInCharge"], (await Stage.TrailAsync()).Kinds(id.Subject));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_report_is_dismissed_by_two_people(string locale)
    {
        var id = await Stage.TriagedAsync(locale);

        var bare = await Stage.TapAsync(Stage.Handler, locale, "incident.dismiss", id);
        var proposed = await Stage.TapAsync(
            Stage.Handler, locale, "incident.dismiss", id, ("reason", nameof(DismissalReason.FalseAlarm)), ("note", "郵件是測試信"));
        var alone = await Stage.TapAsync(Stage.Handler, locale, "incident.confirmDismissal", id, ("agree", "true"));
        var asked = await Stage.SeesAsync(Stage.Manager, id, "incident.confirmDismissal");
        var kept = await Stage.TapAsync(Stage.Manager, locale, "incident.confirmDismissal", id, ("agree", "false"));
        Assert.Null((await Stage.IncidentAsync(id)).Dismissal);
        await Stage.TapAsync(Stage.Handler, locale, "incident.dismiss", id, ("reason", nameof(DismissalReason.FalseAlarm)));
        var confirmed = await Stage.TapAsync(Stage.Manager, locale, "incident.confirmDismissal", id, ("agree", "true"));

        Assert.Equal(Case(locale, "DismissalReasonNeeded"), bare.Words);
        Assert.Equal(Case(locale, "SecondConfirmsDismissal"), alone.Words);
        Assert.True(proposed.Offers("incident.confirmDismissal"));
        Assert.Contains("郵件是測試信", asked.Words, StringComparison.Ordinal);
        Assert.Contains(Case(locale, "StatusTriage"), kept.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Case(locale, "StatusNotAnIncident"), confirmed.Words, StringComparison.OrdinalIgnoreCase);
        await Stage.ReadsAsync(await Stage.ColleagueAsync(locale), id.ToString(), Card(locale, "ToldDismissed", Card(locale, "FalseAlarm")));
        Assert.Equal(
            [
                "incident.reported", "incident.takenInCharge", "incident.dismissalProposed", "incident.dismissalWithdrawn",
                "incident.dismissalProposed", "incident.dismissed",
            ],
            (await Stage.TrailAsync()).Kinds(id.Subject));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_second_report_of_the_same_goes_on_with_the_first(string locale)
    {
        var first = await Stage.TriagedAsync(locale);
        var second = await Stage.ReportAsync(Stage.Controller, locale, "incident.report");
        await Stage.TapAsync(Stage.Handler, locale, "incident.takeCharge", second);

        var itself = await Stage.TapAsync(Stage.Handler, locale, "incident.duplicate", second, ("of", second.ToString()));
        var unknown = await Stage.TapAsync(Stage.Handler, locale, "incident.duplicate", second, ("of", "INC-1999-0001"));
        var linked = await Stage.TapAsync(Stage.Handler, locale, "incident.duplicate", second, ("of", first.ToString()));

        Assert.Equal(Case(locale, "NotASurvivor", second), itself.Words);
        Assert.Equal(Case(locale, "UnknownCase"), unknown.Words);
        Assert.False(linked.IsSentence);
        Assert.Equal((IncidentStatus.Duplicate, (CaseId?)first), (await Stage.IncidentAsync(second)) is var over ? (over.Status, over.DuplicateOf) : default);
        Assert.Equal(IncidentStatus.Triage, (await Stage.IncidentAsync(first)).Status);
        await Stage.ReadsAsync(Stage.Controller, second.ToString(), Card("zh-TW", "ToldDuplicate"));
        var trail = await Stage.TrailAsync();
        Assert.Equal("incident.linkedAsDuplicate", trail.Kinds(second.Subject)[^1]);
        Assert.Equal("incident.duplicateFound", trail.Kinds(first.Subject)[^1]);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task What_harmed_nothing_goes_on_as_a_weakness(string locale)
    {
        var id = await Stage.TriagedAsync(locale, ("where", "公用印表機"));

        var harmed = await Stage.TapAsync(Stage.Handler, locale, "incident.convert", id, ("confidentiality", "minor"));
        var converted = await Stage.TapAsync(Stage.Handler, locale, "incident.convert", id, ("confidentiality", "none"));

        Assert.Equal(Case(locale, "HasImpact"), harmed.Words);
        Assert.False(converted.IsSentence);
        var weakness = await Stage.WeaknessAsync((await Stage.IncidentAsync(id)).ConvertedTo!.Value);
        Assert.Equal(
            (WeaknessStatus.Triage, (CaseId?)id, await Stage.ColleagueAsync(locale), "公用印表機"),
            (weakness.Status, weakness.ConvertedFrom, weakness.Reporter, weakness.Where));
        await Stage.ReadsAsync(await Stage.ColleagueAsync(locale), id.ToString(), Card(locale, "ToldConverted"));
        var trail = await Stage.TrailAsync();
        Assert.Equal("incident.converted", trail.Kinds(id.Subject)[^1]);
        Assert.Equal(["weakness.cameFrom"], trail.Kinds(weakness.Id.Subject));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task The_wizard_shows_the_level_before_anybody_confirms_it(string locale)
    {
        var id = await Stage.TriagedAsync(locale);
        (string, string?)[] answers = [("core", "true"), ("integrity", "minor"), ("personalData", "true")];

        var questions = await Stage.TapAsync(Stage.Handler, locale, "incident.wizard", id);
        var contradiction = await Stage.TapAsync(
            Stage.Handler, locale, "incident.wizard", id, ("step", "result"), ("criticalInfrastructure", "true"), ("integrity", "minor"));
        var result = await Stage.TapAsync(Stage.Handler, locale, "incident.wizard", id, [("step", "result"), .. answers]);
        Assert.Equal(IncidentStatus.Triage, (await Stage.IncidentAsync(id)).Status);
        var confirmed = await Stage.TapAsync(Stage.Handler, locale, "incident.confirm", id, [.. answers, ("commander", $"{Stage.Controller}")]);

        Assert.All(
            (string[])["core", "criticalInfrastructure", "confidentiality", "integrity", "availability", "tolerable"],
            field => Assert.Contains(CaseFields.Shown(questions.Json["value"]), shown => shown.Name == field));
        Assert.True(contradiction.Offers("incident.wizard") && !contradiction.Offers("incident.confirm"));
        Assert.Contains(Card(locale, "ResultFirst", Case(locale, "LevelTwo")), result.Words, StringComparison.Ordinal);
        Assert.True(result.Offers("incident.confirm"));
        Assert.Contains("數位發展部", confirmed.Words, StringComparison.Ordinal);
        Assert.Contains("國家通訊傳播委員會", confirmed.Words, StringComparison.Ordinal);
        var incident = await Stage.IncidentAsync(id);
        Assert.Equal((2, Stage.Controller, "tw-csma-2026"), (incident.Level!.Level, incident.Commander, incident.Level.RuleSet));
        await Stage.ReadsAsync(await Stage.ColleagueAsync(locale), id.ToString(), Card(locale, "ToldConfirmed"));
        await Stage.SeesAsync(Stage.Controller, id, "incident.contain");
    }
}
