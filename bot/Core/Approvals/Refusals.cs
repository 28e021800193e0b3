using System.Globalization;

namespace TeamsIsms.Approvals;

public sealed record OwnRequest : Refusal
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
