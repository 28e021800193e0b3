using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>What the cards about records past their period share.</summary>
internal static class RetentionLook
{
    /// <summary>The record that ended first, and the one that ended last.</summary>
    /// <param name="records">That which ended first in front.</param>
    public static IEnumerable<(string Name, string? Value)> Span(IReadOnlyList<KeptRecord> records, CultureInfo culture) =>
    [
        (RecordWords.Text.Say(culture, "OldestFact"), Day(records is [var first, ..] ? first : null, culture)),
        (RecordWords.Text.Say(culture, "NewestFact"), Day(records is [.., var last] ? last : null, culture)),
    ];

    /// <summary>How many stay, by the reason.</summary>
    public static IEnumerable<(string Name, string? Value)> Kept(IReadOnlyDictionary<KeptBecause, int> kept, CultureInfo culture) =>
        Enum.GetValues<KeptBecause>().Select(because => (RecordWords.Because(because, culture), Count(kept.GetValueOrDefault(because), culture)));

    /// <returns>Null for none.</returns>
    public static string? Count(int count, CultureInfo culture) => count > 0 ? count.ToString("N0", culture) : null;

    private static string? Day(KeptRecord? record, CultureInfo culture) =>
        record is { Ended: { } ended } ? CardText.Join(culture, CardText.OneLine(record.Number, 60), Taipei.Say(ended, culture)) : null;
}
