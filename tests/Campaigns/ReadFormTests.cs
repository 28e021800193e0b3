using System.Text.Json;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class ReadFormTests
{
    private static readonly CampaignForm Good = new()
    {
        Document = "ISMS-M-001",
        Audience = "all",
        Due = "2026-12-15",
        Statement = "我已閱讀",
        MustOpen = "true",
        RemindDays = "7, 3、0",
    };

    [Fact]
    public void A_good_form_is_read_as_it_was_meant()
    {
        var reading = Read(Good);

        Assert.Empty(reading.Problems);
        Assert.Equal(new DateTimeOffset(2026, 12, 15, 18, 0, 0, TimeSpan.FromHours(8)), reading.Due);
        Assert.True(reading.MustOpen);
        Assert.Equal([7, 3, 0], reading.RemindDays);
        Assert.True(reading.Audience.Known.Everybody);
    }

    [Fact]
    public void Fields_left_empty_get_the_usual_values()
    {
        var reading = Read(Good with { Statement = " ", MustOpen = null, RemindDays = "" });

        Assert.Empty(reading.Problems);
        Assert.Equal(ReadForm.Statement(Languages.Chinese), reading.Statement);
        Assert.False(reading.MustOpen);
        Assert.Equal([14, 7, 3, 1, 0], reading.RemindDays);
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        var reading = Read(new CampaignForm { Audience = "nobody", Groups = "x", Due = "2026-12-02", RemindDays = "soon" });

        Assert.Equal(
            [
                new FormProblem("document", new DocumentNeeded()),
                new FormProblem("audience", new UnknownAudience("nobody")),
                new FormProblem("due", new DueInPast(new DateOnly(2026, 12, 2))),
                new FormProblem("remindDays", new RemindDaysUnreadable("soon")),
            ],
            reading.Problems);
        Assert.Equal(["x"], reading.Audience.GroupNames);
    }

    [Theory]
    [InlineData("15/12/2026")]
    [InlineData("2026-02-30")]
    [InlineData("tomorrow")]
    public void A_due_date_that_is_no_date_is_said_back(string typed) =>
        Assert.Equal([new FormProblem("due", new DueUnreadable(typed))], Read(Good with { Due = typed }).Problems);

    [Fact]
    public void Today_is_a_due_date_until_six_in_the_evening()
    {
        var form = Good with { Due = "2026-12-03" };

        Assert.True(ReadForm.Read(form, Languages.Chinese, At(17, 59)).HasDue);
        Assert.False(ReadForm.Read(form, Languages.Chinese, At(18, 0)).HasDue);

        static DateTimeOffset At(int hour, int minute) => new(2026, 12, 3, hour, minute, 0, TimeSpan.FromHours(8));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("2029-01-01")]
    public void A_due_date_years_ahead_is_refused(string typed) =>
        Assert.IsType<DueTooFar>(Assert.Single(Read(Good with { Due = typed }).Problems).Reason);

    [Fact]
    public void A_statement_is_counted_as_people_count()
    {
        var family = string.Concat(Enumerable.Repeat("👨‍👩‍👧", ReadForm.LongestStatement));

        Assert.Empty(Read(Good with { Statement = family }).Problems);
        Assert.IsType<StatementTooLong>(Assert.Single(Read(Good with { Statement = family + "字" }).Problems).Reason);
    }

    [Fact]
    public void A_unit_with_a_comma_in_its_name_stays_one_unit()
    {
        var (choice, problems) = AudienceChoice.Read(new CampaignForm { Audience = "guests,unit:Sales, North,unit:%E5%AE%A2%E6%9C%8D%E8%99%95" });

        Assert.Empty(problems);
        Assert.True(choice.Known.Guests);
        Assert.Equal(["Sales, North", "客服處"], choice.Known.Units);
    }

    [Fact]
    public void Clients_may_send_ticks_numbers_and_lists_as_such()
    {
        var form = JsonSerializer.Deserialize(
            """{"document":"D","audience":["all","guests"],"due":"2026-12-15","mustOpen":true,"remindDays":[7,1],"people":null,"statement":{}}""",
            CampaignJson.Default.CampaignForm)!; // an object is no null

        Assert.Equal(("all,guests", "true", "7,1"), (form.Audience, form.MustOpen, form.RemindDays));
        Assert.Null(form.Statement);
    }

    private static FormReading Read(CampaignForm form) => ReadForm.Read(form, Languages.Chinese, Some.Now);
}
