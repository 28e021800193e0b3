using System.Globalization;

namespace TeamsIsms.Actions;

public sealed record ActionFieldNeeded(ActionField Field, int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "FieldNeeded", ActionFields.Say(Field, culture), Most);
}

public sealed record TooManyOf(ActionField Field, int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "TooMany", ActionFields.Say(Field, culture), Most);
}

internal static class ActionFields
{
    public static string Say(ActionField field, CultureInfo culture) => ActionRefusalWords.Text.Say(culture, field switch
    {
        ActionField.Cause => "FieldCause",
        ActionField.Correction => "FieldCorrection",
        ActionField.Criteria => "FieldCriteria",
        ActionField.Done => "FieldDone",
        ActionField.EvidenceTitle => "FieldEvidenceTitle",
        ActionField.Exception => "FieldException",
        ActionField.Finding => "FieldFinding",
        ActionField.NoNeed => "FieldNoNeed",
        ActionField.Note => "FieldNote",
        ActionField.Number => "FieldNumber",
        ActionField.Reason => "FieldReason",
        ActionField.Requirement => "FieldRequirement",
        ActionField.Search => "FieldSearch",
        ActionField.Step => "FieldStep",
        ActionField.Updated => "FieldUpdated",
        ActionField.Updates => "FieldUpdates",
        ActionField.Verdict => "FieldVerdict",
        ActionField.Why => "FieldWhy",
    });
}

public sealed record WhySaidAlready : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "WhySaidAlready");
}

public sealed record SearchNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "SearchNeeded");
}

public sealed record CauseNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "CauseNeeded");
}

public sealed record NeedNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "NeedNeeded");
}

public sealed record StepsNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "StepsNeeded");
}

public sealed record StepsNotNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "StepsNotNeeded");
}

public sealed record LinkNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "LinkNeeded");
}

public sealed record VerdictNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "VerdictNeeded");
}

public sealed record DayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "DayNeeded");
}

/// <summary>The law's month begins with it.</summary>
public sealed record ReceivedNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "ReceivedNeeded");
}

public sealed record SentDayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "SentDayNeeded");
}

public sealed record ObservationNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "ObservationNeeded", Most);
}

public sealed record SourceUnknown(string Number) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "SourceUnknown", Number);
}

public sealed record StepPast(int Number) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "StepPast", Number);
}
