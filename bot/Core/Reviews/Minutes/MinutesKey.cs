using System.Globalization;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>Names a request in the inbox: the minutes as <c>MR-2026-01</c>, their second addendum as <c>MR-2026-01-A02</c>.</summary>
/// <param name="Addendum">Null for the minutes themselves.</param>
internal sealed record MinutesKey(ReviewId Review, int? Addendum)
{
    public const string Subject = "minutes";

    private const string Mark = "-A";

    public static ApprovalKey Of(ReviewId review, int? addendum = null) => new(Subject, Number(review, addendum));

    /// <summary>What people quote.</summary>
    public static string Number(ReviewId review, int? addendum) =>
        addendum is { } number ? string.Create(CultureInfo.InvariantCulture, $"{review}{Mark}{number:D2}") : review.ToString();

    /// <summary>Null for what names none.</summary>
    public static MinutesKey? Parse(string id)
    {
        var cut = id.LastIndexOf(Mark, StringComparison.Ordinal);
        return cut < 0
            ? ReviewId.Parse(id) is { } review ? new MinutesKey(review, null) : null
            : ReviewId.Parse(id[..cut]) is { } amended
                && int.TryParse(id.AsSpan(cut + Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new MinutesKey(amended, number)
                    : null;
    }
}
