using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>A controlled document in words.</summary>
internal static class DocumentLook
{
    public static CardHead Head(ControlledDocument document, DocumentRevision revision, CultureInfo culture) =>
        new(State(revision), Say(culture, "Kicker"), CardText.OneLine(document.Title))
        {
            Subtitle = CardText.Join(
                culture,
                CardText.OneLine(document.Number, 40),
                CampaignLook.Revision(revision.Revision, culture),
                CardText.OneLine(document.Classification, 20)),
            Figure = Status(revision.Status, culture),
        };

    public static ContainerStyle State(DocumentRevision revision) => revision.Status switch
    {
        DocumentStatus.ChangesRequested => ContainerStyle.Warning,
        DocumentStatus.Draft when revision.Approval is not null => ContainerStyle.Warning, // its approvals became void
        DocumentStatus.Draft or DocumentStatus.InReview => ContainerStyle.Accent,
        DocumentStatus.Approved or DocumentStatus.Published => ContainerStyle.Good,
        DocumentStatus.Rejected => ContainerStyle.Attention,
        DocumentStatus.Unknown or DocumentStatus.Withdrawn or DocumentStatus.Superseded or DocumentStatus.Obsolete
            or DocumentStatus.Disposed => ContainerStyle.Emphasis,
    };

    /// <summary>As it stands alone, in a list or a corner.</summary>
    public static string Status(DocumentStatus status, CultureInfo culture) => status switch
    {
        DocumentStatus.Unknown => Say(culture, "Unknown"),
        DocumentStatus.Draft => Say(culture, "Draft"),
        DocumentStatus.InReview => Say(culture, "InReview"),
        DocumentStatus.ChangesRequested => Say(culture, "ChangesRequested"),
        DocumentStatus.Rejected => Say(culture, "Rejected"),
        DocumentStatus.Withdrawn => Say(culture, "Withdrawn"),
        DocumentStatus.Approved => Say(culture, "Approved"),
        DocumentStatus.Published => Say(culture, "Published"),
        DocumentStatus.Superseded => Say(culture, "Superseded"),
        DocumentStatus.Obsolete => Say(culture, "Obsolete"),
        DocumentStatus.Disposed => Say(culture, "Disposed"),
    };

    public static string Tier(int tier, CultureInfo culture) => Say(culture, tier switch
    {
        1 => "Tier1",
        2 => "Tier2",
        3 => "Tier3",
        _ => "Tier4",
    });

    public static string? Day(DateOnly? day, CultureInfo culture) => day is { } known ? Taipei.Say(known, culture) : null;

    public static string People(IEnumerable<Guid> people, Func<Guid, string> name, CultureInfo culture) =>
        string.Join(Say(culture, "Comma"), people.Select(person => CardText.OneLine(name(person), 40)));

    public static string Say(CultureInfo culture, string key, params object[] values) =>
        DocumentCardWords.Text.Say(culture, key, values);
}
