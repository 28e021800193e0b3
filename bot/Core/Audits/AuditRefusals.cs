using System.Globalization;
using TeamsIsms.Actions;

namespace TeamsIsms.Audits;

/// <summary>No such audit, or the person may not know of it.</summary>
public sealed record UnknownAudit : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "Unknown");
}

public sealed record UnknownClause : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "UnknownClause");
}

public sealed record AuditMovedOn(AuditStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "MovedOn", AuditNames.Say(Status, culture));
}

/// <summary>Several people changed the same one at once.</summary>
public sealed record AuditBusy : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "Busy");
}

public sealed record AuditsInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "PersonalChat");
}

/// <summary>Nothing of it is theirs.</summary>
public sealed record NoAudits : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "NoAudits");
}

/// <summary>The same auditors in the same order.</summary>
public sealed record AuditorsUnchanged : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "AuditorsUnchanged");
}

public sealed record AuditNotYet(DateOnly From) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "NotYet", Taipei.Say(From, culture));
}

public sealed record ClauseStillOpen(string Clause) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "ClauseStillOpen", Clause);
}

public sealed record FindingStillOpen(string Clause) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "FindingStillOpen", Clause);
}

public sealed record ActionOpenedAlready(ActionId Action) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "ActionOpenedAlready", Action);
}

public sealed record DeclaredAlready : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "DeclaredAlready");
}
