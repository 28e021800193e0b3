using System.Globalization;

namespace TeamsIsms.Audits;

/// <summary>Whoever may do it is somebody else.</summary>
public sealed record AuditDutyNeeded(AuditDeed Deed) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, Deed switch
    {
        AuditDeed.Answer => "DutyAnswer",
        AuditDeed.Cancel or AuditDeed.Move or AuditDeed.Notify or AuditDeed.Reassign => "DutyPlan",
        AuditDeed.Check or AuditDeed.Declare or AuditDeed.OpenAction or AuditDeed.Report or AuditDeed.Start => "DutyAudit",
        AuditDeed.Close => "DutyClose",
    });
}

public sealed record AuditPlannerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "DutyPlan");
}

public sealed record NoInternalAuditor(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "NoInternalAuditor", Name);
}

/// <summary>The unit would be judged by one of its own.</summary>
public sealed record AuditorOfAuditedUnit(string Name) : SeparatedDuty
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "AuditorOfAuditedUnit", Name);
}

/// <summary>Auditing and doing take two people.</summary>
public sealed record AuditorOfOwnWork(string Name, AuditArea Area) : SeparatedDuty
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "AuditorOfOwnWork", Name, AuditNames.Say(Area, culture));
}

public sealed record DeclarationNeeded : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "DeclarationNeeded");
}

/// <summary>The directory names nobody who leads the unit.</summary>
public sealed record AuditedHeadMissing : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "HeadMissing");
}
