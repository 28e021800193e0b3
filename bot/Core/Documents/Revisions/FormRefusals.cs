using System.Globalization;

namespace TeamsIsms.Documents.Revisions;

public sealed record NumberTaken(string Number, string Title) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "NumberTaken", Number, Title);
}

/// <param name="Field">The library's internal name of it.</param>
/// <param name="Most">Characters.</param>
public sealed record FieldNeeded(string Field, int Most) : Refusal
{
    public override string Say(CultureInfo culture) =>
        RevisionWords.Text.Say(culture, "FieldNeeded", DocumentWords.Field(culture, Field), Most);
}

public sealed record TierNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "TierNeeded");
}

public sealed record RevisionTextNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "RevisionTextNeeded", Most);
}

public sealed record RevisionTaken(string Revision) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "RevisionTaken", Revision);
}

public sealed record FileNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "FileNeeded");
}

public sealed record ChangeSummaryNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "ChangeSummaryNeeded", Most);
}

public sealed record MaterialUnanswered : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "MaterialUnanswered");
}

/// <summary>Nobody is left who may approve it.</summary>
public sealed record ApproversNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "ApproversNeeded");
}

public sealed record QuorumOutOfRange(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "QuorumOutOfRange", Most);
}

/// <summary>Somebody of the directory has to answer for a document.</summary>
public sealed record EntryOwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "EntryOwnerNeeded");
}

/// <param name="Most">Months.</param>
public sealed record ReviewMonthsOutOfRange(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "ReviewMonthsOutOfRange", Most);
}

/// <summary>The tier decides who approves last, and somebody is being asked.</summary>
public sealed record TierIsAskedAbout : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "TierIsAskedAbout");
}

public sealed record EffectiveInPast(DateOnly Today) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "EffectiveInPast", Taipei.Say(Today, culture));
}

public sealed record KeptForNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "KeptForNeeded", Most);
}
