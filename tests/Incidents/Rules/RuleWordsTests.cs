using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RuleWordsTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 12, 0, Taipei.Offset);

    private static readonly IReadOnlyList<Refusal> Refusals =
    [
        new NoRuleSetInForce(Aware), new NothingHarmed(), new CriticalInfrastructureIsCore(), new InterruptionWithoutHarm(),
        new InterruptionNotSaid(), new TrackNotRequired("數位發展部"), new TrackClosed("數位發展部"), new TimeInFuture(Aware),
        new TimeBeforeAware(Aware.AddHours(-1), Aware), new TimeBeforeStep(Aware, Aware.AddHours(1)), new RuleSetUnknown("tw-csma-1999"),
        new AlreadyNotified(Aware), new ReasonAndWayNeeded(), new NothingToSupplement(), new NotInThisLaw(Some.RuleSets.All[0].Law),
        new UnknownLevel(5), new NotNotifiedYet(), new AlreadyReviewed(Aware), new NotControlledYet(), new AlreadyDone(Aware),
        new ControlNotNotifiedYet(), new NothingToClarify(), new NoClarificationOpen(), new TextNeeded(), new NothingSubmittedYet(),
        new ClarificationOpen(), new NotLater(Aware), new ConsentNeeded(),
    ];

    [Fact]
    public void Every_refusal_is_one_or_two_sentences_of_its_own_in_both_languages() =>
        Assert.All(Languages.All, culture =>
        {
            var said = Refusals.Select(refusal => refusal.Say(culture)).ToList();

            Assert.Equal(said.Count, said.Distinct().Count());
            Assert.All(said, sentence => Assert.EndsWith(culture == Languages.English ? "." : "。", sentence, StringComparison.Ordinal));
            Assert.All(said, sentence => Assert.DoesNotContain("{", sentence, StringComparison.Ordinal));
        });

    [Fact]
    public void No_refusal_is_forgotten_here() =>
        Assert.Equal(
            typeof(RuleSet).Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(RuleSet).Namespace && type.IsSubclassOf(typeof(Refusal)))
                .Select(type => type.Name).Order(),
            Refusals.Select(refusal => refusal.GetType().Name).Order());

    [Fact]
    public void Times_are_said_as_in_Taipei()
    {
        var refusal = new TimeBeforeAware(Aware.AddHours(-1).ToUniversalTime(), Aware.ToUniversalTime());

        Assert.Equal("時間 2026/12/03（四）09:12 早於知悉時間 2026/12/03（四）10:12，請修改。", refusal.Say(Languages.Chinese));
        Assert.Equal("Thu 3 Dec 2026, 09:12 is before the time of awareness, Thu 3 Dec 2026, 10:12. Please correct it.", refusal.Say(Languages.English));
    }

    [Fact]
    public void A_rule_set_speaks_both_languages()
    {
        var law = Some.RuleSets.Find("tw-csma-2026")!.Law;

        Assert.Equal("資通安全事件通報應變及演練辦法", law.Say(Languages.Chinese));
        Assert.StartsWith("Regulations", law.Say(Languages.English), StringComparison.Ordinal);
    }
}
