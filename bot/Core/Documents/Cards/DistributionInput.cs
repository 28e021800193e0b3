using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>The field for who is told of new revisions.</summary>
internal static class DistributionInput
{
    /// <param name="chosen">Values, apart by commas.</param>
    /// <param name="units">Names of the organisation's units.</param>
    public static InputChoiceSet Draw(string? chosen, IEnumerable<string> units, CultureInfo culture) => new(
        DocumentLook.Say(culture, "DistributionLabel"),
        [
            new(DocumentLook.Say(culture, "Everybody"), "everybody"),
            new(DocumentLook.Say(culture, "Guests"), "guests"),
            new(DocumentLook.Say(culture, "Externals"), "externals"),
            .. units.Select(unit => new Choice(CardText.OneLine(unit, 40), Unit(unit))),
        ])
    {
        Id = "audience",
        Value = chosen ?? "everybody",
        IsMultiSelect = true,
    };

    /// <summary>The values of a distribution list.</summary>
    public static IEnumerable<string> Chosen(Audience audience) =>
    [
        .. audience.Everybody ? ["everybody"] : Array.Empty<string>(),
        .. audience.Guests ? ["guests"] : Array.Empty<string>(),
        .. audience.Externals ? ["externals"] : Array.Empty<string>(),
        .. audience.Units.Select(Unit),
    ];

    private static string Unit(string unit) => $"unit:{Uri.EscapeDataString(unit)}";
}
