using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>How the index writes an item.</summary>
internal static class IndexLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "ClauseColumn"),
        BinderWords.Text.Say(culture, "KindColumn"),
        BinderWords.Text.Say(culture, "WhatColumn"),
        BinderWords.Text.Say(culture, "NumberColumn"),
        BinderWords.Text.Say(culture, "AtColumn"),
        BinderWords.Text.Say(culture, "WhoColumn"),
        BinderWords.Text.Say(culture, "ResultColumn"),
        BinderWords.Text.Say(culture, "PlaceColumn"),
        BinderWords.Text.Say(culture, "HashColumn"),
    ];

    public static IReadOnlyList<string> Of(EvidenceItem item, BinderScope scope) =>
    [
        scope.ClausesOf(item.Kind, item.Clauses),
        BinderWords.Of(item.Kind, scope.Culture),
        item.What,
        item.Number,
        SpreadsheetCell.Time(item.At),
        item.Who,
        item.Result,
        item.Place,
        item.Sha256,
    ];
}
