using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>What the register is to say of a document beside its revisions.</summary>
/// <param name="ReviewMonths">Between two reviews.</param>
public sealed record EntryChange(
    Guid Owner, string IssuingUnit, int Tier, string Classification, Audience Distribution, int ReviewMonths)
{
    /// <summary>A review that is due moves by as much as the time between reviews changes.</summary>
    public ControlledDocument On(ControlledDocument before) => before with
    {
        Owner = Owner,
        IssuingUnit = IssuingUnit.Trim(),
        Tier = Tier,
        Classification = Classification.Trim(),
        Distribution = Distribution,
        NextReview = before.NextReview?.AddMonths(ReviewMonths - before.ReviewMonths),
        ReviewMonths = ReviewMonths,
        Edits = before.Edits + 1,
    };

    /// <summary>Each field that becomes another, with what it was and is; people as their ids. Empty when none does.</summary>
    public static IReadOnlyList<string> Told(ControlledDocument before, ControlledDocument after)
    {
        (string Name, string Before, string After)[] fields =
        [
            ("owner", TrailActor.Person(before.Owner), TrailActor.Person(after.Owner)),
            ("issuingUnit", before.IssuingUnit, after.IssuingUnit),
            ("tier", $"{before.Tier}", $"{after.Tier}"),
            ("classification", before.Classification, after.Classification),
            ("distribution", Text(before.Distribution), Text(after.Distribution)),
            ("reviewMonths", $"{before.ReviewMonths}", $"{after.ReviewMonths}"),
        ];
        return [.. from field in fields where field.Before != field.After select $"{field.Name}: {field.Before} > {field.After}"];
    }

    private static string Text(Audience audience) => string.Join(
        ",",
        [
            .. audience.Everybody ? ["everybody"] : Array.Empty<string>(),
            .. audience.Guests ? ["guests"] : Array.Empty<string>(),
            .. audience.Externals ? ["externals"] : Array.Empty<string>(),
            .. audience.Units.Order(StringComparer.Ordinal).Select(unit => $"unit:{unit}"),
            .. audience.Groups.Order().Select(group => $"group:{group}"),
            .. audience.People.Order().Select(TrailActor.Person),
        ]);
}
