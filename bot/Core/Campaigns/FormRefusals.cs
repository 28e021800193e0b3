using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>No such course, or it is not approved.</summary>
public sealed record CourseNotApproved : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "CourseNotApproved");
}

/// <summary>A course is taken in Teams, with the account of the organisation.</summary>
public sealed record StaffOnly : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "StaffOnly");
}

public sealed record DocumentNeeded : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "DocumentNeeded");
}

public sealed record AudienceNeeded : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "AudienceNeeded");
}

public sealed record NobodyBound : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "NobodyBound");
}

public sealed record UnknownAudience(string Given) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "UnknownAudience", FormWords.Short(Given));
}

public sealed record UnknownUnit(string Given) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "UnknownUnit", FormWords.Short(Given));
}

/// <summary>No name or id of a group, the name of several, or a group without members.</summary>
public sealed record UnknownGroup(string Given) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "UnknownGroup", FormWords.Short(Given));
}

public sealed record UnknownPerson(string Given) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "UnknownPerson", FormWords.Short(Given));
}

/// <param name="Given">What was typed.</param>
/// <param name="Matches">Sign-in names or mail addresses of the first few it fits.</param>
public sealed record AmbiguousPerson(string Given, IReadOnlyList<string> Matches) : Refusal
{
    public override string Say(CultureInfo culture) =>
        FormWords.Text.Say(culture, "AmbiguousPerson", FormWords.Short(Given), string.Join("、", Matches));

    public bool Equals(AmbiguousPerson? other) =>
        other is not null && Given == other.Given && Matches.SequenceEqual(other.Matches);

    public override int GetHashCode() => Given.GetHashCode(StringComparison.Ordinal);
}

public sealed record DueNeeded : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "DueNeeded");
}

public sealed record DueUnreadable(string Given) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "DueUnreadable", FormWords.Short(Given));
}

public sealed record DueInPast(DateOnly Given) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "DueInPast", Taipei.Say(Given, culture));
}

/// <summary>The document binds only later than people should have acknowledged it.</summary>
public sealed record DueBeforeEffect(DateOnly Effective) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "DueBeforeEffect", Taipei.Say(Effective, culture));
}

public sealed record DueTooFar(DateOnly Latest) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "DueTooFar", Taipei.Say(Latest, culture));
}

public sealed record StatementTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "StatementTooLong", Most);
}

public sealed record RemindDaysUnreadable(string Given) : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "RemindDaysUnreadable", FormWords.Short(Given));
}

/// <summary>Nobody but the creator holds the role that approves.</summary>
public sealed record NoApprover : Refusal
{
    public override string Say(CultureInfo culture) => FormWords.Text.Say(culture, "NoApprover");
}
