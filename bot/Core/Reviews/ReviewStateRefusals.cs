using System.Globalization;

namespace TeamsIsms.Reviews;

/// <summary>No such review, or the person may not know of it.</summary>
public sealed record UnknownReview : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "UnknownReview");
}

public sealed record ReviewMovedOn(ReviewStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ReviewMovedOn", ReviewNames.Say(Status, culture));
}

/// <summary>Several people changed the same one at once.</summary>
public sealed record ReviewBusy : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ReviewBusy");
}

/// <summary>What the chair reads does not change meanwhile.</summary>
public sealed record MinutesWait : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "MinutesWait");
}

public sealed record PlannedAlready(ReviewId Id) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "PlannedAlready", Id);
}

/// <summary>Another review, held or to come, is about the same incident.</summary>
public sealed record IncidentReviewed(ReviewId Id) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "IncidentReviewed", Id);
}

public sealed record ReviewTooLate(DateOnly Latest) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ReviewTooLate", Taipei.Say(Latest, culture));
}

/// <summary>Without this one the year would pass without a review.</summary>
public sealed record OtherReviewNeeded(DateOnly Latest) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "OtherReviewNeeded", Taipei.Say(Latest, culture));
}

/// <summary>The committee has too little time in common.</summary>
public sealed record TooFewTimes(int Found, DateOnly Until) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "TooFewTimes", Found, ReviewLimits.LeastTimes, Taipei.Say(Until, culture));
}

public sealed record ChairMissing : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ChairMissing");
}

public sealed record QuorumMissing(int Coming, int Needed) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "QuorumMissing", Coming, Needed);
}

public sealed record TimePast : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "TimePast");
}

public sealed record UnknownTime : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "UnknownTime");
}

public sealed record InputsTooEarly(DateOnly Day) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "InputsTooEarly", Taipei.Say(Day, culture));
}

public sealed record UnknownInput : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "UnknownInput");
}

/// <summary>The meeting saw it as it is.</summary>
public sealed record InputPresented : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "InputPresented");
}

/// <summary>The same inputs have their file.</summary>
public sealed record PackKept : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "PackKept");
}

public sealed record MeetingAhead(DateTimeOffset Start) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "MeetingAhead", Taipei.Say(Start, culture));
}

public sealed record AddendumWaits : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "AddendumWaits");
}

public sealed record MeetsThenAlready(DateTimeOffset Start) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "MeetsThenAlready", Taipei.Say(Start, culture));
}

/// <summary>The library is asked to take it again.</summary>
public sealed record PackAsked : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "PackAsked");
}
