using System.Globalization;

namespace TeamsIsms.Operation.Poison;

/// <summary>No such message is kept; an answered one is forgotten after a while.</summary>
public sealed record UnknownPoison : Refusal
{
    public override string Say(CultureInfo culture) => PoisonWords.Text.Say(culture, "UnknownPoison");
}

/// <summary>Somebody was first, or it was tapped twice.</summary>
public sealed record PoisonAnswered(PoisonAnswer Earlier) : Refusal
{
    public override string Say(CultureInfo culture) => Earlier.Verdict switch
    {
        PoisonVerdict.Requeued => PoisonWords.Text.Say(culture, "AlreadyRequeued", Taipei.Say(Earlier.At, culture)),
        PoisonVerdict.Dropped => PoisonWords.Text.Say(culture, "AlreadyDropped", Taipei.Say(Earlier.At, culture)),
    };
}

/// <summary>This version of the product has no such queue.</summary>
public sealed record UnknownPoisonQueue(string Queue) : Refusal
{
    public override string Say(CultureInfo culture) => PoisonWords.Text.Say(culture, "UnknownQueue", Queue);
}

/// <param name="Most">Characters.</param>
public sealed record DropReasonNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => PoisonWords.Text.Say(culture, "DropReasonNeeded", Most);
}
