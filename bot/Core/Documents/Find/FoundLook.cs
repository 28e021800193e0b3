using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Find;

/// <summary>A found document in words.</summary>
internal static class FoundLook
{
    /// <summary>Number, revision, classification and unit in one line.</summary>
    public static string Line(FoundDocument found, CultureInfo culture) => CardText.Join(
        culture,
        CardText.OneLine(found.Line.Number, 40),
        Say(culture, "RevisionOf", CardText.OneLine(found.Line.Current.Revision, 20)),
        CardText.OneLine(found.Line.Classification, 20),
        CardText.OneLine(found.Line.IssuingUnit, 40));

    /// <summary>What somebody has to know before they rely on it; null when it is simply in force.</summary>
    public static string? Warning(FoundDocument found, CultureInfo culture) => found switch
    {
        { IsEnded: true, Earlier: { } asked } => Say(culture, "EarlierEnded", CardText.OneLine(asked, 20)),
        { IsEnded: true } => Say(culture, "Ended"),
        { Earlier: { } asked } => Say(culture, "Earlier", CardText.OneLine(asked, 20), CardText.OneLine(found.Line.Current.Revision, 20)),
        { Line.Current.Status: not DocumentStatus.Published } => Say(culture, "NotInForce"),
        _ => null,
    };

    public static string Say(CultureInfo culture, string key, params object[] values) => FindWords.Text.Say(culture, key, values);
}
