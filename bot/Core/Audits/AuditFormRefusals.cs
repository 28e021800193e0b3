using System.Globalization;

namespace TeamsIsms.Audits;

public sealed record AuditFieldNeeded(AuditField Field, int Most) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "FieldNeeded", AuditNames.Say(Field, culture), Most);
}

public sealed record AuditedUnitUnknown : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "AuditedUnitUnknown");
}

public sealed record AuditAreasNeeded : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "AreasNeeded");
}

public sealed record AuditorsNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "AuditorsNeeded", Most);
}

public sealed record AuditDaysNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "DaysNeeded", Most);
}

public sealed record AuditResultNeeded : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "ResultNeeded");
}

public sealed record NothingLookedAt : Refusal
{
    public override string Say(CultureInfo culture) => AuditWords.Text.Say(culture, "NothingLookedAt");
}
