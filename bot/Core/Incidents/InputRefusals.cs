using System.Globalization;

namespace TeamsIsms.Incidents;

public sealed record WhatNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "WhatNeeded");
}

public sealed record TextTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "TextTooLong", Most);
}

public sealed record WordsNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "WordsNeeded");
}

public sealed record DismissalReasonNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "DismissalReasonNeeded");
}

/// <summary>A report cannot be of something the organisation learned later.</summary>
public sealed record AwareAfterRecorded(DateTimeOffset Recorded) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "AwareAfterRecorded", Taipei.Say(Recorded, culture));
}

public sealed record OccurredAfterAware(DateTimeOffset Aware) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "OccurredAfterAware", Taipei.Say(Aware, culture));
}

public sealed record SameAware : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "SameAware");
}

/// <summary>The other case is over, is itself a duplicate, is of another kind, or is the same.</summary>
public sealed record NotASurvivor(CaseId Id) : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NotASurvivor", Id.ToString());
}

/// <summary>Confidentiality, integrity or availability was harmed, so it is an incident.</summary>
public sealed record HasImpact : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "HasImpact");
}

public sealed record NoLevelYet : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NoLevelYet");
}

public sealed record LevelNotHigher(int Level) : CaseMovedOn
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "LevelNotHigher", CaseRefusalWords.Level(Level, culture));
}

public sealed record LevelNotLower(int Level) : CaseMovedOn
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "LevelNotLower", CaseRefusalWords.Level(Level, culture));
}

/// <summary>Confirming again after a reopening may not lower the level: that takes two people.</summary>
public sealed record LowerNeedsTwo(int Level) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "LowerNeedsTwo", CaseRefusalWords.Level(Level, culture));
}

public sealed record SystemOwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "SystemOwnerNeeded");
}

public sealed record RootCauseNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "RootCauseNeeded");
}

public sealed record LessonsNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "LessonsNeeded");
}

/// <summary>An authority still waits for the improvement report, or for an explanation of it.</summary>
public sealed record ReportNotSent(string Authority) : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "ReportNotSent", Authority);
}

public sealed record TasksStillOpen(int Count) : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "TasksStillOpen", Count);
}

public sealed record NoSuchTrack : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NoSuchTrack");
}

public sealed record NoSuchItem : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NoSuchItem");
}

public sealed record TaskAlreadyDone(DateTimeOffset At) : CaseMovedOn
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "TaskAlreadyDone", Taipei.Say(At, culture));
}

public sealed record PeopleNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "PeopleNeeded");
}

public sealed record NoHashOfFile : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NoHashOfFile");
}
