using System.Globalization;

namespace TeamsIsms.Records;

/// <summary>The hold moved on since the card was drawn: the answer is the class as it is.</summary>
public abstract record HoldMovedOn : Refusal;

public sealed record HeldAlready : HoldMovedOn
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "HeldAlready");
}

/// <summary>There is no such hold, or it was released.</summary>
public sealed record NotHeld : HoldMovedOn
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "NotHeld");
}

/// <summary>Whoever placed a hold does not release it.</summary>
public sealed record OwnHold : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "OwnHold");
}

public sealed record TooManyHolds(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "TooManyHolds", Most);
}

/// <param name="Most">Characters.</param>
public sealed record ScopeTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "ScopeTooLong", Most);
}
