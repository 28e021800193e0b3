using System.Globalization;

namespace TeamsIsms.Incidents.Rules;

public sealed record NoRuleSetInForce(DateTimeOffset At) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NoRuleSetInForce", Taipei.Say(At, culture));
}

public sealed record NothingHarmed : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NothingHarmed");
}

/// <summary>Core business includes what critical infrastructure needs (資通安全管理法施行細則).</summary>
public sealed record CriticalInfrastructureIsCore : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "CriticalInfrastructureIsCore");
}

public sealed record InterruptionWithoutHarm : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "InterruptionWithoutHarm");
}

public sealed record InterruptionNotSaid : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "InterruptionNotSaid");
}
