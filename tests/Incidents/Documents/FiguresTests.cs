using System.Globalization;
using System.Text;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Documents;

public sealed class FiguresTests
{
    private static readonly CaseActor Handler = new(new Guid("0e000000-0000-4000-8000-000000000001"), [Role.IncidentHandler]);
    private static readonly CaseActor Manager = new(new Guid("0e000000-0000-4000-8000-000000000002"), [Role.SecurityManager]);
    private static readonly CaseActor Head = new(new Guid("0e000000-0000-4000-8000-000000000003"), [Role.UnitHead]);
    private static readonly FigurePeriod December = FigurePeriod.MonthOf(new DateOnly(2026, 12, 2));
    private static readonly DateTimeOffset Now = Some.DossierAware.AddDays(12);

    [Fact]
    public void Reports_are_counted_by_kind_and_unit_and_drills_apart()
    {
        var figures = Count(
            [Incident(1), Incident(2) with { ReporterUnit = "客服部" }, Drill(1), Weakness(1), Suggestion(1), Incident(3) with { Times = Times(-40) }]);

        Assert.Equal((2, 1, 1), (figures.Real.Incidents, figures.Real.Weaknesses, figures.Real.Suggestions));
        Assert.Equal((1, 0, 0), (figures.Drills.Incidents, figures.Drills.Weaknesses, figures.Drills.Suggestions));
        Assert.Equal(
            [new UnitCount(Some.Person.Unit, 1, 1, 1), new UnitCount("客服部", 1, 0, 0)], figures.Real.Units);
    }

    [Fact]
    public void Times_to_triage_and_to_notify_have_a_median_and_a_nine_of_ten()
    {
        var figures = Count(
        [
            .. Enumerable.Range(1, 10).Select(number => Incident(number) with { TakenAt = Some.DossierAware.AddMinutes(number) }),
        ]).Real;

        Assert.Equal(new Spread(10, TimeSpan.FromMinutes(5.5), TimeSpan.FromMinutes(9)), figures.ToTriage);
        Assert.Null(figures.ToNotify);
        Assert.Equal(
            new Spread(1, TimeSpan.FromMinutes(35), TimeSpan.FromMinutes(35)),
            Count([Some.Dossier.Incident]).Real.ToNotify);
        Assert.Null(Spread.Of([]));
        Assert.Equal(new Spread(3, TimeSpan.FromDays(2), TimeSpan.FromDays(3)), Spread.Of([TimeSpan.FromDays(3), TimeSpan.FromDays(1), TimeSpan.FromDays(2)]));
    }

    [Fact]
    public void Clocks_are_met_missed_or_still_running_by_kind()
    {
        var late = Some.DossierTrack with { Notices = [new TrackNotice(new TrackMark(Some.DossierAware.AddHours(2), Now, Handler.Person), 3)], Control = null };

        var clocks = Count([Some.Dossier.Incident, Some.Dossier.Incident with { Id = Id(CaseSeries.Incident, 18), Tracks = [late] }]).Real.Clocks;

        Assert.Contains(new ClockCount(ClockKind.Notify, 1, 1, 0), clocks);
        Assert.Contains(new ClockCount(ClockKind.Control, 1, 1, 0), clocks);
        Assert.Contains(new ClockCount(ClockKind.Report, 0, 0, 2), clocks);
        Assert.DoesNotContain(clocks, clock => clock.Kind == ClockKind.LevelReview);
    }

    [Fact]
    public void Open_cases_are_counted_by_age_whenever_they_were_reported()
    {
        var open = Count(
        [
            Incident(1) with { Times = Times(11.5) },
            Incident(2) with { Times = Times(6) },
            Incident(3),
            Weakness(1) with { Recorded = Now.AddDays(-200) },
            Incident(4) with { Status = IncidentStatus.Closed },
        ]).Real.Open;

        Assert.Equal([new(1, 1), new(7, 1), new(30, 1), new(90, 0), new AgeCount(null, 1)], open);
    }

    [Fact]
    public void What_was_no_incident_has_no_level_but_was_a_report()
    {
        var figures = Count([Some.Dossier.Incident, Incident(1), Incident(2) with { Status = IncidentStatus.NotAnIncident }]).Real;

        Assert.Equal(3, figures.Incidents);
        Assert.Equal([new LevelCount(3, 1), new LevelCount(null, 1)], figures.Levels);
    }

    [Fact]
    public void A_restricted_case_is_in_no_number_of_who_is_not_named()
    {
        var restricted = Incident(1) with { IsRestricted = true, Named = [Manager.Person] };

        Assert.Equal(0, CountCases.Of([restricted], December, Handler, Some.RuleSets, Now).Real.Incidents);
        Assert.Equal(1, CountCases.Of([restricted], December, Manager, Some.RuleSets, Now).Real.Incidents);
        Assert.Empty(CountCases.Of([restricted], December, Handler, Some.RuleSets, Now).Real.Units);
    }

    [Fact]
    public void The_unit_of_a_private_reporter_is_told_to_the_security_manager_only()
    {
        var @private = Incident(1) with { IsPrivate = true };

        Assert.Null(Assert.Single(CountCases.Of([@private], December, Handler, Some.RuleSets, Now).Real.Units).Unit);
        Assert.Equal(Some.Person.Unit, Assert.Single(CountCases.Of([@private], December, Manager, Some.RuleSets, Now).Real.Units).Unit);
    }

    [Fact]
    public void The_digest_of_a_unit_has_its_own_cases_without_restricted_private_and_practised_ones()
    {
        ICase[] cases =
        [
            Incident(1),
            Incident(2) with { ReporterUnit = "客服部" },
            Incident(3) with { IsRestricted = true, Named = [Head.Person] },
            Incident(4) with { IsPrivate = true },
            Drill(1),
            Weakness(1) with { Recorded = Some.DossierAware.AddDays(-60) },
            Weakness(2) with { Recorded = Some.DossierAware.AddDays(-60), Status = WeaknessStatus.Closed },
        ];

        var digest = UnitDigest.Of(cases, Some.Person.Unit!, Head, December);

        Assert.Equal([Id(CaseSeries.Incident, 1), Id(CaseSeries.Weakness, 1)], digest.Lines.Select(line => line.Case.Id));
        Assert.Empty(UnitDigest.Of(cases, Some.Person.Unit!, Handler, December).Lines);
    }

    [Fact]
    public async Task The_register_is_a_line_a_case_without_formulas_restricted_cases_and_private_names()
    {
        ICase[] cases =
        [
            Drill(1),
            Some.Dossier.Incident with { What = "=HYPERLINK(\"x\")" },
            Incident(1) with { IsPrivate = true, Times = Times(1) },
            Incident(2) with { IsRestricted = true, What = "只有指定人員可見" },
            Weakness(1),
        ];
        using var stream = new MemoryStream();

        await CaseRegister.WriteAsync(stream, cases, Handler, Some.RuleSets, Now, Languages.Chinese);

        var bytes = stream.ToArray();
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("編號,種類,狀態,內容,處所或系統,通報人,通報單位,發生時間,知悉時間,紀錄時間", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["WEA-2026-0001", "INC-2026-0017", "INC-2026-0001", "DRL-2026-0001"], lines[1..].Where(IsCase).Select(line => line.Split(',')[0]));
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", lines[2], StringComparison.Ordinal);
        Assert.Contains("數位發展部 2026-12-02 09:40:00", lines[2], StringComparison.Ordinal);
        Assert.Contains("通報人（姓名保密）,,", lines.Single(line => line.StartsWith("INC-2026-0001", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("DRL-2026-0001,【演練】資安事件,", lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("只有指定人員可見", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-12", "2026-12-01", "2026-12-31", "2026 年 12 月")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29", "2028 年 2 月")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31", "2026 年第 4 季")]
    [InlineData("2026-12-28", "2026-12-28", "2027-01-03", "2026/12/28（一）至2027/01/03（日）")]
    public void A_period_is_a_week_a_month_or_a_quarter_that_a_card_can_carry(string text, string first, string last, string said)
    {
        var period = FigurePeriod.Parse(text)!;

        Assert.Equal((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)), (period.First, period.Last));
        Assert.Equal((text, said), (period.ToString(), period.Say(Languages.Chinese)));
        Assert.Equal(period, period.Previous().Next());
        Assert.True(period.Contains(Taipei.At(period.First, TimeOnly.MinValue)));
        Assert.True(period.Contains(Taipei.At(period.Last, TimeOnly.MaxValue)));
        Assert.False(period.Contains(Taipei.At(period.Last.AddDays(1), TimeOnly.MinValue)));
        Assert.Equal(period, period.Length switch
        {
            PeriodLength.Week => FigurePeriod.WeekOf(period.Last),
            PeriodLength.Month => FigurePeriod.MonthOf(period.Last),
            PeriodLength.Quarter => FigurePeriod.QuarterOf(period.Last),
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("0000-01")]
    [InlineData("2026-1x")]
    [InlineData("2026-12-01")]
    public void Anything_else_is_no_period(string? text) => Assert.Null(FigurePeriod.Parse(text));

    // a cell may hold lines of its own
    private static bool IsCase(string line) => CaseId.Parse(line.Split(',')[0]) is not null;

    private static PeriodFigures Count(ICase[] cases) => CountCases.Of(cases, December, Handler, Some.RuleSets, Now);

    private static CaseId Id(CaseSeries series, int sequence) => new(series, 2026, sequence);

    private static IncidentTimes Times(double days) =>
        new(Some.DossierAware.AddDays(days), Some.DossierAware.AddDays(days), null, null, null, []);

    private static Incident Incident(int sequence) => new()
    {
        Id = Id(CaseSeries.Incident, sequence),
        What = "收到可疑郵件",
        Times = Times(0),
        Reporter = Some.Person.Id,
        ReporterName = Some.Person.Name,
        ReporterUnit = Some.Person.Unit,
    };

    private static Incident Drill(int sequence) => Incident(sequence) with { Id = Id(CaseSeries.Drill, sequence), IsDrill = true };

    private static Weakness Weakness(int sequence) => new()
    {
        Id = Id(CaseSeries.Weakness, sequence),
        What = "門禁未上鎖",
        Noticed = Some.DossierAware,
        Recorded = Some.DossierAware,
        TriageDue = Now,
        Reporter = Some.Person.Id,
        ReporterName = Some.Person.Name,
        ReporterUnit = Some.Person.Unit,
    };

    private static Weakness Suggestion(int sequence) => Weakness(sequence) with { Id = Id(CaseSeries.Suggestion, sequence) };
}
