using System.Globalization;

namespace TeamsIsms.Feedback;

public sealed record FeedbackStaffNeeded : Refusal
{
    public override string Say(CultureInfo culture) => FeedbackWords.Text.Say(culture, "StaffNeeded");
}

public sealed record PartyNeeded : Refusal
{
    public override string Say(CultureInfo culture) => FeedbackWords.Text.Say(culture, "PartyNeeded");
}

public sealed record FeedbackTextNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => FeedbackWords.Text.Say(culture, "TextNeeded", Most);
}

public sealed record FeedbackDayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => FeedbackWords.Text.Say(culture, "DayNeeded");
}

public sealed record FeedbackBusy : Refusal
{
    public override string Say(CultureInfo culture) => FeedbackWords.Text.Say(culture, "Busy");
}

public sealed record FeedbackInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => FeedbackWords.Text.Say(culture, "PersonalChat");
}
