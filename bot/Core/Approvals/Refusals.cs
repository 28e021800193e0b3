using System.Globalization;

namespace TeamsIsms.Approvals;

public sealed record OwnRequest : SeparatedDuty
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "OwnRequest");
}

public sealed record NotAnApprover : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "NotAnApprover");
}

public sealed record NotYourTurn : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "NotYourTurn");
}

/// <summary>The card shows another request than there is now.</summary>
public sealed record OutdatedCard : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "OutdatedCard");
}

/// <summary>Somebody else, or an earlier look of the clock, was first.</summary>
public sealed record NothingDue : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "NothingDue");
}

/// <summary>Only an approver who left is replaced.</summary>
public sealed record ApproverIsHere : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "ApproverIsHere");
}

public sealed record UnknownApproval : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "UnknownApproval");
}

/// <summary>Others would read along.</summary>
public sealed record ApprovalInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "InPersonalChat");
}

public sealed record DelegationLoop : SeparatedDuty
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "DelegationLoop");
}

/// <summary>The person named is an approver already.</summary>
public sealed record AlreadyAsked : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "AlreadyAsked");
}

/// <summary>A delegation needs a last day that is not over.</summary>
public sealed record PeriodNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "PeriodNeeded");
}

/// <summary>A delegation or a replacement needs one person of the directory.</summary>
public sealed record PersonNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "PersonNeeded");
}

/// <summary>The object is not the one that was asked about: the approval is void.</summary>
public sealed record ObjectChanged : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "ObjectChanged");
}

public sealed record ReasonNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ApprovalWords.Text.Say(culture, "ReasonNeeded");
}

public sealed record AlreadyDecided(ApprovalStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) => Status switch
    {
        ApprovalStatus.Pending => ApprovalWords.Text.Say(culture, "AlreadyDecidedByYou"),
        ApprovalStatus.Approved => ApprovalWords.Text.Say(culture, "AlreadyApproved"),
        ApprovalStatus.Rejected => ApprovalWords.Text.Say(culture, "AlreadyRejected"),
        ApprovalStatus.ChangesRequested => ApprovalWords.Text.Say(culture, "AlreadyReturned"),
        ApprovalStatus.Withdrawn => ApprovalWords.Text.Say(culture, "AlreadyWithdrawn"),
        ApprovalStatus.Expired => ApprovalWords.Text.Say(culture, "AlreadyExpired"),
    };
}
