using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>What the form of a report says when it begins with a message somebody posted.</summary>
public static class ReportedMessage
{
    private const int LongestWords = 1500;

    /// <summary>The words, then who is said to have written them when and where; the person can change all of it.</summary>
    public static string Describe(PostedMessage posted, CultureInfo culture) => string.Join(
        '\n',
        new[]
        {
            CardText.Paragraph(posted.Text, LongestWords),
            posted.AuthorName.Length > 0 ? EvidenceWords.Text.Say(culture, "MessageBy", posted.AuthorName) : "",
            posted.Created is { } at ? EvidenceWords.Text.Say(culture, "MessageAt", Taipei.Say(at, culture)) : "",
            posted.Link is { } link ? EvidenceWords.Text.Say(culture, "MessageLink", link.AbsoluteUri) : "",
        }.Where(line => line.Length > 0));
}
