using CsCheck;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RulePropertyTests
{
    private static readonly DateTimeOffset Start = new(2025, 6, 1, 0, 0, 0, Taipei.Offset);

    private static readonly Gen<DateTimeOffset> Instants = Gen.Int[0, 60 * 24 * 700].Select(minutes => Start.AddMinutes(minutes));

    private static readonly Gen<LevelAnswers> Answers =
        Gen.Select(Gen.Int[0, 2], Gen.Enum<Harm>(), Gen.Enum<Harm>(), Gen.Enum<Harm>(), Gen.Bool, Gen.Enum<Secrecy>(), Gen.Bool).Select(
            (subject, confidentiality, integrity, availability, beyond, secrecy, personal) => new LevelAnswers(
                subject > 0,
                subject > 1,
                confidentiality,
                integrity,
                availability,
                availability == Harm.None ? Interruption.None : beyond ? Interruption.Beyond : Interruption.Within,
                secrecy,
                personal));

    [Fact]
    public void More_harm_never_gives_a_lower_level() =>
        Gen.Select(Answers, Instants).Sample((answers, aware) =>
        {
            var level = Level(answers, aware);
            Assert.All(Worse(answers), worse => Assert.True(Level(worse, aware) >= level, $"{answers} against {worse}"));
        });

    [Fact]
    public void A_higher_level_never_lengthens_a_clock() =>
        Gen.Select(Instants, Gen.Int[1, 3], Gen.Int[1, 3], Gen.Int[0, 5000], Gen.Int[0, 9000]).Sample((aware, level, rise, after, control) =>
        {
            var track = Some.Track with
            {
                RuleSet = Some.RuleSets.InForce(RuleSets.LevelFamily, aware)!.Id,
                Notices = [new(new(aware.AddMinutes(20), aware.AddMinutes(20), Some.Chair), level)],
            };
            var facts = new ClockFacts(aware, [new(aware.AddMinutes(10), level)], aware.AddMinutes(control));
            var raised = facts with { Levels = [.. facts.Levels, new(aware.AddMinutes(30 + after), int.Min(level + rise, 4))] };

            Assert.All(
                Clocks.Of([track], facts, Some.RuleSets),
                clock => Assert.True(
                    Clocks.Of([track], raised, Some.RuleSets).Single(other => other.Kind == clock.Kind).Deadline <= clock.Deadline));
        });

    [Fact]
    public void Every_warning_of_a_clock_is_given_once_and_each_in_time_however_often_it_is_asked() =>
        Gen.Select(Instants, Gen.Int[1, 4], Gen.Int[1, 400].Array[1, 60]).Sample((aware, level, steps) =>
        {
            var facts = new ClockFacts(aware, [new(aware, level)], null);
            var clocks = Clocks.Of([Some.Track with { RuleSet = Some.RuleSets.InForce(RuleSets.LevelFamily, aware)!.Id }], facts, Some.RuleSets);
            var (now, warned) = (aware, new List<string>());
            foreach (var step in steps)
            {
                now = now.AddMinutes(step);
                var due = ClockWarnings.Due(clocks, warned, now);
                warned.AddRange(due.Select(warning => warning.Key));
                Assert.Empty(ClockWarnings.Due(clocks, warned, now));
                Assert.Equal(
                    clocks.Where(clock => clock.State(now) == ClockState.Missed).Select(clock => clock.Kind),
                    clocks.Where(clock => warned.Exists(key => key.Contains($"|{clock.Kind}|", StringComparison.Ordinal)
                        && key.EndsWith("Missed", StringComparison.Ordinal))).Select(clock => clock.Kind));
            }

            Assert.Equal(warned.Count, warned.Distinct().Count());
        });

    [Fact]
    public void Between_two_instants_the_timer_is_told_of_nothing_becomes_due() =>
        Gen.Select(Instants, Gen.Int[1, 4]).Sample((aware, level) =>
        {
            var clocks = Clocks.Of([Some.Track with { RuleSet = Some.RuleSets.InForce(RuleSets.LevelFamily, aware)!.Id }], new(aware, [new(aware, level)], null), Some.RuleSets);
            var warned = new List<string>();
            var given = 0;
            for (var at = ClockWarnings.Next(clocks, aware); at is { } now; at = ClockWarnings.Next(clocks, now))
            {
                Assert.Empty(ClockWarnings.Due(clocks, warned, now.AddTicks(-1)));
                var due = ClockWarnings.Due(clocks, warned, now);
                Assert.NotEmpty(due);
                warned.AddRange(due.Select(warning => warning.Key));
                given += due.Count;
            }

            Assert.Equal(9, given); // five of the first hour, four of the control
        });

    private static int Level(LevelAnswers answers, DateTimeOffset aware) =>
        LevelRules.Assess(Some.RuleSets, aware, answers) is { Value: { } assessed } ? assessed.Level : 0;

    private static IEnumerable<LevelAnswers> Worse(LevelAnswers answers) =>
    [
        answers with { Confidentiality = Up(answers.Confidentiality) },
        answers with { Integrity = Up(answers.Integrity) },
        answers with { Availability = Harm.Serious, Tolerable = Interruption.Beyond },
        answers with { Core = true },
        answers with { Core = true, CriticalInfrastructure = true },
        answers with { Secrecy = Secrecy.National },
    ];

    private static Harm Up(Harm harm) => harm == Harm.None ? Harm.Minor : Harm.Serious;
}
