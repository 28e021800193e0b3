using System.Text;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RuleSetCheckTests
{
    private static readonly RuleSet Law2021 = Some.RuleSets.Find("tw-csma-2021")!;

    private static readonly RuleSet Law2026 = Some.RuleSets.Find("tw-csma-2026")!;

    private static readonly RuleSet PersonalData = Some.RuleSets.Find("tw-ncc-pdpa")!;

    [Fact]
    public void Two_wordings_are_never_in_force_at_the_same_time()
    {
        Says("in force at the same time", Law2021 with { InForceUntil = Law2026.InForceFrom.AddTicks(1) }, Law2026);
        Says("in force at the same time", Law2021 with { InForceUntil = null }, Law2026);
        Says("No wording is in force between", Law2021 with { InForceUntil = Law2026.InForceFrom.AddTicks(-1) }, Law2026);
        Says("ends before it begins", Law2026 with { InForceUntil = Law2026.InForceFrom });
    }

    [Fact]
    public void An_id_is_used_once_and_nothing_is_nameless()
    {
        Says("used twice", PersonalData, PersonalData with { InForceFrom = PersonalData.InForceFrom.AddYears(9) });
        Says("the id is missing", Law2026 with { Id = " " });
        Says("the family is missing", PersonalData with { Family = "" });
        Says("the English name is missing", Law2026 with { Law = Law2026.Law with { English = "" } });
        Says("There is no rule set");
    }

    [Fact]
    public void Every_case_has_one_level_between_1_and_4()
    {
        Assert.All(Law2026.Matrix, cell => Says("has no level", Law2026 with { Matrix = [.. Law2026.Matrix.Where(other => other != cell)] }));
        Assert.All(Law2026.Matrix, cell => Says("has two levels", Law2026 with { Matrix = [.. Law2026.Matrix, cell] }));
        Assert.All(Law2026.Matrix, cell => Says("has the level 5", Changed(cell, cell with { Level = 5 })));
        Assert.All(Law2026.Matrix, cell => Says("has the level 0", Changed(cell, cell with { Level = 0 })));
        Says("has no levels", Law2026 with { Matrix = [] });
        Says("what is core", Law2026 with { CoreMeans = null });
    }

    [Fact]
    public void More_harm_never_has_a_lower_level()
    {
        Says("than when it is severe", Changed(First(LevelSubject.NonCore, false), First(LevelSubject.NonCore, false) with { Level = 3 }));
        Says("has a lower level than NonCore", Changed(First(LevelSubject.Core, true), First(LevelSubject.Core, true) with { Level = 1 }));
        Says("has a lower level than Core", Changed(First(LevelSubject.CriticalInfrastructure, true), First(LevelSubject.CriticalInfrastructure, true) with { Level = 2 }));
        Says("a secret cannot be interrupted", Law2026 with
        {
            Matrix = [.. Law2026.Matrix, First(LevelSubject.OfficialSecret, true) with { Column = LevelColumn.Availability }],
        });
        Says("not said in both languages", Changed(Law2026.Matrix[0], Law2026.Matrix[0] with { Text = new("", "x") }));
    }

    [Fact]
    public void Every_value_names_its_source()
    {
        var none = new RuleSource(" ", SourceTag.Law);

        Says("its scope names no article", Law2026 with { Scope = none });
        Assert.All(Law2026.Matrix, cell => Says($"{cell.Column} of {cell.Subject} names no article", Changed(cell, cell with { Source = none })));
        Assert.All(Law2026.Clocks, clock => Says($"{clock.Kind} names no article", Changed(clock, clock with { Source = none })));
        Says("forwarding names no article", Law2026 with { Forwarding = Law2026.Forwarding! with { Source = none } });
        Says("the meeting names no article", Law2026 with { Meeting = Law2026.Meeting! with { Source = none } });
        Says("Time names no article", Law2026 with { NotificationItems = [Law2026.NotificationItems[1] with { Source = none }] });
        Says("RootCause names no article", Law2026 with { ReportSections = [Law2026.ReportSections[4] with { Source = none }] });
        Says("what a notification contains", Law2026 with { NotificationItems = [] });
        Says("what the report contains", Law2026 with { ReportSections = [] });
    }

    [Fact]
    public void Every_clock_has_one_length_above_zero_for_every_level()
    {
        foreach (var clock in Law2026.Clocks)
        {
            Says("hours or months above zero", Changed(clock, clock with { Lengths = [new([1, 2, 3, 4], -1)] }));
            Says("hours or months above zero", Changed(clock, clock with { Lengths = [new([1, 2, 3, 4], 0)] }));
            Says("hours or months above zero", Changed(clock, clock with { Lengths = [new([1, 2, 3, 4], 1, 1)] }));
            Says("hours or months above zero", Changed(clock, clock with { Lengths = [new([1, 2, 3, 4])] }));
            Says("one length for every level", Changed(clock, clock with { Lengths = [new([1, 2, 3], 1)] }));
            Says("one length for every level", Changed(clock, clock with { Lengths = [new([1, 2, 3, 4], 1), new([4], 1)] }));
            Says("one length for every level", Changed(clock, clock with { Lengths = [] }));
            Says("there are two clocks", Law2026 with { Clocks = [.. Law2026.Clocks, clock] });
            Says("cannot run from", Changed(clock, clock with { Actor = clock.Actor == ClockActor.Authority ? ClockActor.Organisation : ClockActor.Authority }));
            Says("cannot run from", Changed(clock, clock with { From = clock.From == ClockStart.Aware ? ClockStart.Controlled : ClockStart.Aware }));
        }

        Says("has no length", PersonalData with { Clocks = [PersonalData.Clocks[0] with { Lengths = [] }] });
        Says("no clock for the notification", PersonalData with { Clocks = [PersonalData.Clocks[1]] });
    }

    [Fact]
    public void What_cannot_be_used_stops_the_start_and_names_every_problem()
    {
        var e = Assert.Throws<InvalidDataException>(() => new RuleSets([Law2026 with { Meeting = null, ReportSections = [], CoreMeans = null }]));

        Assert.Contains("tw-csma-2026: it does not say what the report contains.", e.Message, StringComparison.Ordinal);
        Assert.Contains("tw-csma-2026: it does not say what is core.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"Notify\"", "\"kind\": \"Telephone\"")]
    [InlineData("\"appliesTo\": \"PersonalData\"", "\"appliesTo\": \"Everything\"")]
    [InlineData("\"tag\": \"law\"", "\"tag\": \"hearsay\"")]
    [InlineData("\"inForceFrom\": \"2022-07-01T00:00:00+08:00\"", "\"inForceFrom\": \"soon\"")]
    [InlineData("\"hours\": 48", "\"minutes\": 48")]
    [InlineData("\"family\": \"tw-ncc-pdpa\",", "")]
    [InlineData("\"family\": \"tw-ncc-pdpa\"", "\"family\": null")]
    [InlineData("\"actor\": \"Organisation\", ", "")]
    [InlineData("{", "[")]
    public void A_file_that_says_something_unknown_or_leaves_something_out_is_named(string from, string to)
    {
        var text = Text();
        Assert.Contains(from, text, StringComparison.Ordinal);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));

        var e = Assert.Throws<InvalidDataException>(() => RuleSets.Parse("tw-ncc-pdpa.json", file));

        Assert.StartsWith("tw-ncc-pdpa.json: ", e.Message, StringComparison.Ordinal);
    }

    private static string Text() => File.ReadAllText(RepositoryRoot.Of("bot/Core/Incidents/Rules/tw-ncc-pdpa.json"));

    private static MatrixCell First(LevelSubject subject, bool severe) =>
        Law2026.Matrix.First(cell => cell.Subject == subject && cell.Severe == severe);

    private static RuleSet Changed(MatrixCell cell, MatrixCell to) =>
        Law2026 with { Matrix = [.. Law2026.Matrix.Select(other => other == cell ? to : other)] };

    private static RuleSet Changed(ClockRule clock, ClockRule to) =>
        Law2026 with { Clocks = [.. Law2026.Clocks.Select(other => other == clock ? to : other)] };

    private static void Says(string problem, params RuleSet[] sets) =>
        Assert.Contains(RuleSetCheck.Problems(sets), said => said.Contains(problem, StringComparison.Ordinal));
}
