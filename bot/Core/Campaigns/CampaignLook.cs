using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>What all cards of campaigns share: the head with the document, days left, how hashes are shown.</summary>
internal static class CampaignLook
{
    private const int SoonDays = 3;

    public static CardHead Head(Campaign campaign, ContainerStyle state, string kicker, CultureInfo culture, string? figure = null) =>
        Head(campaign.Task, state, kicker, culture, figure);

    public static CardHead Head(CampaignTask task, ContainerStyle state, string kicker, CultureInfo culture, string? figure) => task switch
    {
        DocumentTask document => Head(document.Document, state, kicker, culture, figure),
        _ => new(state, kicker, CardText.OneLine(task.Title)) { Subtitle = Subtitle(kicker, culture), Figure = figure },
    };

    private static CardHead Head(LibraryDocument document, ContainerStyle state, string kicker, CultureInfo culture, string? figure) =>
        new(state, kicker, CardText.OneLine(document.Title))
        {
            Subtitle = CardText.Join(culture, Parts(document, culture)),
            Figure = figure,
        };

    /// <summary>A document is asked for by the security manager; a course, by whoever started it.</summary>
    public static string Asker(Campaign campaign, CultureInfo culture) => campaign.Document is null
        ? CardText.OneLine(campaign.CreatorName)
        : Say(culture, "SecurityManager", CardText.OneLine(campaign.CreatorName));

    public static string Kicker(Campaign campaign, CultureInfo culture) =>
        campaign.Document is null ? Say(culture, "CourseKicker") : Say(culture, "Kicker");

    /// <summary>Days of Taipei until the due date, as a person counts them.</summary>
    public static string DaysLeft(DateTimeOffset due, DateTimeOffset now, CultureInfo culture) =>
        (Days(due, now), now > due) switch
        {
            ( < 0, _) => Say(culture, "DaysOver", -Days(due, now)),
            (_, true) => Say(culture, "Over"),
            (0, _) => Say(culture, "Today"),
            (1, _) => Say(culture, "Tomorrow"),
            _ => Say(culture, "DaysLeft", Days(due, now)),
        };

    /// <summary>Accent while there is time, warning from three days before, attention after it.</summary>
    public static ContainerStyle Urgency(DateTimeOffset due, DateTimeOffset now) => Days(due, now) switch
    {
        _ when now > due => ContainerStyle.Attention,
        <= SoonDays => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };

    /// <summary>First and last digits in groups of four, enough to compare by eye.</summary>
    public static string Hash(string sha256) =>
        sha256.Length < 16 ? sha256 : $"{sha256[..4]} {sha256[4..8]} … {sha256[^8..^4]} {sha256[^4..]} (SHA-256)";

    public static string Number(int value, CultureInfo culture) => value.ToString("N0", culture);

    public static string Revision(string revision, CultureInfo culture) => Say(culture, "Revision", CardText.OneLine(revision));

    public static string Say(CultureInfo culture, string key) => CampaignCardWords.Text.Say(culture, key);

    public static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignCardWords.Text.Say(culture, key, values);

    // Once is enough, where the line above the title says it already.
    private static string? Subtitle(string kicker, CultureInfo culture) =>
        Say(culture, "CourseKind") is var kind && kicker.Contains(kind, StringComparison.Ordinal) ? null : kind;

    private static int Days(DateTimeOffset due, DateTimeOffset now) => Taipei.Day(due).DayNumber - Taipei.Day(now).DayNumber;

    private static IEnumerable<string> Parts(LibraryDocument document, CultureInfo culture) =>
    [
        CardText.OneLine(document.Number),
        Revision(document.Revision, culture),
        CardText.OneLine(document.Classification),
    ];
}
