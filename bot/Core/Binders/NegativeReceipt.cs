using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>Somebody was asked and did not do it, and why.</summary>
/// <param name="What">What was asked for.</param>
/// <param name="Number">Of the campaign.</param>
/// <param name="State">In the reader's language.</param>
/// <param name="Reason">Shown only with names: it may tell who somebody is.</param>
internal sealed record NegativeReceipt(
    EvidenceKind Kind, string What, string Number, Guid Person, string? Name, string? Unit, DateTimeOffset Due, string State, string? Reason);

/// <summary>How the list of negative receipts writes one.</summary>
internal static class NegativeLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "ClauseColumn"),
        BinderWords.Text.Say(culture, "KindColumn"),
        BinderWords.Text.Say(culture, "WhatColumn"),
        BinderWords.Text.Say(culture, "NumberColumn"),
        BinderWords.Text.Say(culture, "PersonColumn"),
        BinderWords.Text.Say(culture, "NameColumn"),
        BinderWords.Text.Say(culture, "UnitColumn"),
        BinderWords.Text.Say(culture, "DueColumn"),
        BinderWords.Text.Say(culture, "ResultColumn"),
        BinderWords.Text.Say(culture, "ReasonColumn"),
    ];

    public static IReadOnlyList<string> Of(NegativeReceipt receipt, BinderScope scope) =>
    [
        scope.ClausesOf(receipt.Kind),
        BinderWords.Of(receipt.Kind, scope.Culture),
        receipt.What,
        receipt.Number,
        receipt.Person.ToString("D"),
        scope.Named(receipt.Name),
        scope.Named(receipt.Unit),
        SpreadsheetCell.Time(receipt.Due),
        receipt.State,
        scope.Named(receipt.Reason),
    ];
}
