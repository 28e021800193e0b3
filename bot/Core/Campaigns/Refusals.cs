using System.Globalization;

namespace TeamsIsms.Campaigns;

public sealed record NotAssigned : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NotAssigned");
}

/// <summary>The second tap; the receipt of the first is the answer.</summary>
public sealed record AlreadyAcknowledged(Acknowledgement Earlier) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CampaignWords.Text.Say(culture, "AlreadyAcknowledged", Taipei.SayExactly(Earlier.At, culture), Earlier.Number);
}

public sealed record AlreadyDeclined(string Reason) : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "AlreadyDeclined");
}

public sealed record ExemptionPending : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "ExemptionPending");
}

public sealed record NoExemptionAsked : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NoExemptionAsked");
}

public sealed record ExemptionNeedsEnd : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "ExemptionNeedsEnd");
}

public sealed record CampaignPaused : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "CampaignPaused");
}

public sealed record CampaignOver(CampaignStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(
        culture, Status == CampaignStatus.Cancelled ? "CampaignWasCancelled" : "CampaignOver");
}

public sealed record NoLongerAsked(AssignmentStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NoLongerAsked");
}

public sealed record OutdatedRevision(string Shown, string Current) : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "OutdatedRevision", Shown, Current);
}

public sealed record NotOpenedYet : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NotOpenedYet");
}

/// <summary>The campaign asks for a course; nothing is acknowledged.</summary>
public sealed record CourseInstead : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "CourseInstead");
}

/// <summary>The test of a course comes before the acknowledgement.</summary>
public sealed record QuizFirst(string Course) : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "QuizFirst", Course);
}

/// <summary>The campaign is not in a state in which this can be done.</summary>
public sealed record WrongState(CampaignStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CampaignWords.Text.Say(culture, "WrongState", CampaignWords.Of(Status, culture));
}

public sealed record UnknownCampaign : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "UnknownCampaign");
}

/// <summary>Somebody else changed the same record at the same time, again and again; nothing was stored.</summary>
public sealed record BusyNow : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "BusyNow");
}

public sealed record HasTeams : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "HasTeams");
}

public sealed record OwnRecord : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "OwnRecord");
}

public sealed record EvidenceNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "EvidenceNeeded");
}

public sealed record InTheFuture : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "InTheFuture");
}

public sealed record NothingToConfirm : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NothingToConfirm");
}

/// <summary>There is no security manager who could decide about this person.</summary>
public sealed record NobodyDecides : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NobodyDecides");
}

/// <summary>The caller is no unit head of anybody whom the campaign asks.</summary>
public sealed record NoUnitHere : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NoUnitHere");
}

/// <summary>The campaign runs, or its report is still being made.</summary>
public sealed record NoReportYet : Refusal
{
    public override string Say(CultureInfo culture) => CampaignWords.Text.Say(culture, "NoReportYet");
}
