using System.Globalization;

namespace TeamsIsms.Incidents.Rules;

public sealed record TrackNotRequired(string Authority) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "TrackNotRequired", Authority);
}

public sealed record TrackClosed(string Authority) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "TrackClosed", Authority);
}

public sealed record TimeInFuture(DateTimeOffset At) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "TimeInFuture", Taipei.Say(At, culture));
}

public sealed record TimeBeforeAware(DateTimeOffset At, DateTimeOffset Aware) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "TimeBeforeAware", Taipei.Say(At, culture), Taipei.Say(Aware, culture));
}

public sealed record TimeBeforeStep(DateTimeOffset At, DateTimeOffset Step) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "TimeBeforeStep", Taipei.Say(At, culture), Taipei.Say(Step, culture));
}

/// <summary>An incident kept the id of a set that a later build left out.</summary>
public sealed record RuleSetUnknown(string Id) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "RuleSetUnknown", Id);
}

public sealed record AlreadyNotified(DateTimeOffset At) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "AlreadyNotified", Taipei.Say(At, culture));
}

public sealed record ReasonAndWayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "ReasonAndWayNeeded");
}

public sealed record NothingToSupplement : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NothingToSupplement");
}

public sealed record NotInThisLaw(RuleText Law) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NotInThisLaw", Law.Say(culture));
}

public sealed record UnknownLevel(int Given) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "UnknownLevel", Given);
}

public sealed record NotNotifiedYet : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NotNotifiedYet");
}

public sealed record AlreadyReviewed(DateTimeOffset At) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "AlreadyReviewed", Taipei.Say(At, culture));
}

public sealed record NotControlledYet : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NotControlledYet");
}

public sealed record AlreadyDone(DateTimeOffset At) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "AlreadyDone", Taipei.Say(At, culture));
}

public sealed record ControlNotNotifiedYet : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "ControlNotNotifiedYet");
}

public sealed record NothingToClarify : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NothingToClarify");
}

public sealed record NoClarificationOpen : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NoClarificationOpen");
}

public sealed record TextNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "TextNeeded");
}

public sealed record NothingSubmittedYet : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NothingSubmittedYet");
}

public sealed record ClarificationOpen : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "ClarificationOpen");
}

public sealed record NotLater(DateTimeOffset Deadline) : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "NotLater", Taipei.Say(Deadline, culture));
}

public sealed record ConsentNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RuleWords.Text.Say(culture, "ConsentNeeded");
}
