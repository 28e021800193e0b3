using System.Globalization;

namespace TeamsIsms.Feedback;

/// <summary>What people call the parties.</summary>
internal static class FeedbackNames
{
    public static string Say(InterestedParty party, CultureInfo culture) => FeedbackWords.Text.Say(culture, party switch
    {
        InterestedParty.Authority => "PartyAuthority",
        InterestedParty.Customer => "PartyCustomer",
        InterestedParty.Contractor => "PartyContractor",
        InterestedParty.ConnectedOrganisation => "PartyConnected",
        InterestedParty.Staff => "PartyStaff",
        InterestedParty.Other => "PartyOther",
    });
}
