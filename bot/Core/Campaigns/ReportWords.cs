using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>What stands in the report, which the organisation files in Chinese.</summary>
internal static class ReportWords
{
    public static readonly Words Text = new(typeof(ReportWords));

    public static string Of(PersonKind kind, CultureInfo culture) => kind switch
    {
        PersonKind.Staff => Text.Say(culture, "Staff"),
        PersonKind.Guest => Text.Say(culture, "Guest"),
        PersonKind.External => Text.Say(culture, "External"),
    };

    public static string Of(Channel channel, CultureInfo culture) => channel switch
    {
        Channel.Teams => Text.Say(culture, "Teams"),
        Channel.MailLink => Text.Say(culture, "MailLink"),
        Channel.Paper => Text.Say(culture, "Paper"),
    };

    public static string Of(ApprovalVerdict verdict, CultureInfo culture) => verdict switch
    {
        ApprovalVerdict.Approve => Text.Say(culture, "ApprovedVerdict"),
        ApprovalVerdict.Reject => Text.Say(culture, "RejectedVerdict"),
        ApprovalVerdict.Return => Text.Say(culture, "ReturnedVerdict"),
    };

    /// <summary>A day with the year of the Republic beside it, as documents to authorities write it: 2026 is 115.</summary>
    public static string Day(DateTimeOffset instant, CultureInfo culture)
    {
        var day = Taipei.Day(instant);
        return Text.Say(culture, "RocDay", Taipei.Say(day, culture), day.Year - 1911, day.Month, day.Day);
    }
}
