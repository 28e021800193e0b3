using System.Globalization;

namespace TeamsIsms.Reviews;

public sealed record UnknownDecision : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "UnknownDecision");
}

public sealed record DecisionDutyNeeded(DecisionDeed Deed) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, Deed switch
    {
        DecisionDeed.AddEvidence or DecisionDeed.Link => "DutyDecisionParts",
        DecisionDeed.Assign or DecisionDeed.Close or DecisionDeed.Extend => "DutyManager",
        DecisionDeed.ReportDone or DecisionDeed.Start => "DutyDecisionOwner",
        DecisionDeed.Verify => "DutyDecisionVerify",
    });
}

public sealed record DecisionMovedOn(DecisionStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionMovedOn", ReviewNames.Say(Status, culture));
}

/// <summary>The minutes are not approved yet.</summary>
public sealed record DecisionsWait : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionsWait");
}

/// <summary>Doing and judging take two people.</summary>
public sealed record OwnDecision : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "OwnDecision");
}

public sealed record DecisionOwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionOwnerNeeded");
}

public sealed record DecisionOwnerAlready : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionOwnerAlready");
}

public sealed record DecisionEvidenceNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionEvidenceNeeded");
}

public sealed record DecisionVerdictNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DecisionVerdictNeeded");
}

public sealed record WebLinkNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "WebLinkNeeded");
}

public sealed record LinkedAlready : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "LinkedAlready");
}

public sealed record TooMuchEvidence(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "TooMuchEvidence", Most);
}
