using System.Globalization;

namespace TeamsIsms.Reviews;

public sealed record InputsMissing(IReadOnlyList<InputLeaf> Leaves) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "InputsMissing", ReviewNames.Say(Leaves, culture));
}

/// <summary>Decisions of earlier reviews have no status.</summary>
public sealed record DecisionsUnheard(IReadOnlyList<DecisionId> Decisions) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionsUnheard", ReviewNames.List(Decisions, culture));
}

public sealed record OutputsMissing(IReadOnlyList<OutputLeaf> Leaves) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "OutputsMissing", ReviewNames.Say(Leaves, culture));
}

public sealed record VerdictMissing : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "VerdictMissing");
}

public sealed record DecisionNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionNeeded");
}

public sealed record DecisionsThere : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionsThere");
}

/// <summary>Writing and approving take two people.</summary>
public sealed record ChairIsSecretary : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ChairIsSecretary");
}

public sealed record ReviewAdministrator : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ReviewAdministrator");
}

public sealed record DecisionsLoose(IReadOnlyList<DecisionId> Decisions) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionsLoose", ReviewNames.List(Decisions, culture));
}

public sealed record TooManyDecisions(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "TooManyDecisions", Most);
}

public sealed record TooManyAddenda(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "TooManyAddenda", Most);
}
