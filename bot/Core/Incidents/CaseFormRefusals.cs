using System.Globalization;

namespace TeamsIsms.Incidents;

/// <summary>What was typed is no time.</summary>
public sealed record UnreadableTime : Refusal
{
    public override string Say(CultureInfo culture) => CaseFormWords.Text.Say(culture, "UnreadableTime");
}

/// <summary>An earlier day without its time of day.</summary>
public sealed record TimeOfDayNeeded(DateOnly Day) : Refusal
{
    public override string Say(CultureInfo culture) => CaseFormWords.Text.Say(culture, "TimeOfDayNeeded", Taipei.Say(Day, culture));
}

/// <summary>Others would read along.</summary>
public sealed record PersonalChatOnly : Refusal
{
    public override string Say(CultureInfo culture) => CaseFormWords.Text.Say(culture, "PersonalChatOnly");
}

/// <summary>A person who was typed or chosen is not in the directory, or has left.</summary>
public sealed record PersonNotFound(string Given) : Refusal
{
    private const int Shown = 40;

    public override string Say(CultureInfo culture) =>
        CaseFormWords.Text.Say(culture, "PersonNotFound", Given.Length > Shown ? Given[..Shown] + "…" : Given);
}
