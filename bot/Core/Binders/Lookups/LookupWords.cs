using System.Globalization;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Binders.Lookups;

internal static class LookupWords
{
    /// <summary>What a person had done by the day, in a few words; why it was not done is told as it is now.</summary>
    public static string State(PersonDuty duty, CultureInfo culture) => duty switch
    {
        { At: not null, IsCourse: true } => BinderWords.Text.Say(culture, "Completed"),
        { At: not null } => BinderWords.Text.Say(culture, "AcknowledgedThen"),
        { Assignment: { Answer: null, Completion: null, Status: var status } } => CampaignWords.Of(status, culture),
        _ => BinderWords.Text.Say(culture, "NotByThen"),
    };
}
