using System.Globalization;

namespace TeamsIsms.Reviews;

public sealed record TermNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "TermNeeded");
}

public sealed record DeputyIsHolder : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DeputyIsHolder");
}

public sealed record SeatedAlready : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "SeatedAlready");
}

public sealed record ChairedAlready : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ChairedAlready");
}

public sealed record QuorumOutOfRange : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "QuorumOutOfRange");
}

public sealed record UnknownSeat : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "UnknownSeat");
}

public sealed record SeatedTwice : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "SeatedTwice");
}

public sealed record NotDeputy : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "NotDeputy");
}

public sealed record TooManySeats(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "TooManySeats", Most);
}

public sealed record HolderNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "HolderNeeded");
}
