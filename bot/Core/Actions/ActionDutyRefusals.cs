using System.Globalization;

namespace TeamsIsms.Actions;

/// <summary>Whoever may do it is somebody else.</summary>
public sealed record ActionDutyNeeded(ActionDeed Deed) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, Deed switch
    {
        ActionDeed.AddEvidence => "DutyAddEvidence",
        ActionDeed.AnalyseCause => "DutyAnalyseCause",
        ActionDeed.Assign => "DutyAssign",
        ActionDeed.Cancel => "DutyCancel",
        ActionDeed.Close => "DutyClose",
        ActionDeed.Correct => "DutyCorrect",
        ActionDeed.DoStep => "DutyDoStep",
        ActionDeed.DraftPlan => "DutyDraftPlan",
        ActionDeed.Except => "DutyExcept",
        ActionDeed.Extend => "DutyExtend",
        ActionDeed.Note => "DutyNote",
        ActionDeed.Nudge => "DutyNudge",
        ActionDeed.ReportDone => "DutyReportDone",
        ActionDeed.SearchSimilar => "DutySearchSimilar",
        ActionDeed.SendReport => "DutySendReport",
        ActionDeed.SubmitPlan => "DutySubmitPlan",
        ActionDeed.Verify => "DutyVerify",
    });
}

/// <summary>Doing and deciding take two people.</summary>
public sealed record OwnAction : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "OwnAction");
}

/// <summary>Approving and doing take two people.</summary>
public sealed record OwnerApproved : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "OwnerApproved");
}

/// <summary>Approving and verifying take two people.</summary>
public sealed record VerifierApproved : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "VerifierApproved");
}

/// <summary>Nobody was named who is to judge the effect.</summary>
public sealed record VerifierNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "VerifierNeeded");
}

/// <summary>Nobody excepts themselves.</summary>
public sealed record OwnException : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "OwnException");
}

/// <summary>An auditor would judge the own unit.</summary>
public sealed record AuditorOfUnit : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "AuditorOfUnit");
}

public sealed record AdministratorDecides : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "AdministratorDecides");
}

public sealed record OwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "OwnerNeeded");
}

/// <summary>Nobody is there to be reminded.</summary>
public sealed record OwnerGone : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "OwnerGone");
}

public sealed record OwnerAlready : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "OwnerAlready");
}

public sealed record AuditorNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "AuditorNeeded");
}

/// <summary>Everybody who could approve has a part in it.</summary>
public sealed record ApproverMissing : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "ApproverMissing");
}
