using System.Globalization;

namespace TeamsIsms.Training;

/// <summary>The thing moved on since the card was drawn: the answer is its present state.</summary>
public abstract record TrainingMovedOn : Refusal;

/// <summary>Only the training manager may.</summary>
public sealed record ManagerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "ManagerNeeded");
}

/// <summary>What one person made, another has to judge (rules 4.11).</summary>
public sealed record OwnWork : SeparatedDuty
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "OwnWork");
}

/// <summary>There is nobody else who could judge it.</summary>
public sealed record NobodyElse : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "NobodyElse");
}

/// <summary>The record was kept as long as it had to be, and its content is gone.</summary>
public sealed record TrainingErased : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "TrainingErased");
}

/// <summary>Somebody else changed the same record at the same time, again and again; nothing was stored.</summary>
public sealed record TrainingBusy : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "TrainingBusy");
}
