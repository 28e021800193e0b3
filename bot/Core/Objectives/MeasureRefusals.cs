using System.Globalization;

namespace TeamsIsms.Objectives;

public sealed record PeriodNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "PeriodNeeded");
}

public sealed record PeriodNotOver(MeasurePeriod Period) : Refusal
{
    public override string Say(CultureInfo culture) =>
        ObjectiveWords.Text.Say(culture, "PeriodNotOver", Period, Taipei.Say(Period.Last, culture));
}

public sealed record MeasuredAlready(MeasurePeriod Period) : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "MeasuredAlready", Period);
}

public sealed record NothingMeasured(MeasurePeriod Period) : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "NothingMeasured", Period);
}

public sealed record ValueNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "ValueNeeded");
}

public sealed record SamplesFull(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "SamplesFull", Most);
}
