using System.Globalization;

namespace TeamsIsms.Binders.Parts;

/// <summary>How the list of the trail's records writes one.</summary>
internal static class LeafLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "AtColumn"),
        BinderWords.Text.Say(culture, "SubjectColumn"),
        BinderWords.Text.Say(culture, "SequenceColumn"),
        BinderWords.Text.Say(culture, "EventColumn"),
        BinderWords.Text.Say(culture, "WhoColumn"),
        BinderWords.Text.Say(culture, "LeafHashColumn"),
        BinderWords.Text.Say(culture, "LogIndexColumn"),
    ];

    /// <param name="isShown">Else only that there is a record, and its hash.</param>
    public static IReadOnlyList<string> Of(StoredLeaf stored, bool isShown) =>
    [
        SpreadsheetCell.Time(stored.At),
        isShown ? stored.Leaf.Subject : "",
        isShown ? stored.Leaf.Sequence.ToString(CultureInfo.InvariantCulture) : "",
        isShown ? stored.Leaf.Kind : "",
        isShown ? stored.Leaf.Actor : "",
        stored.Hash(),
        stored.Place ?? "",
    ];
}
