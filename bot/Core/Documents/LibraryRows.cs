using System.Globalization;
using Microsoft.Graph.Models;

namespace TeamsIsms.Documents;

/// <summary>The library's columns by their internal names, read from and written to a list item.</summary>
internal static class LibraryRows
{
    public const string Number = "DocumentNumber";
    public const string Title = "DocumentTitle";
    public const string Revision = "Revision";
    public const string Classification = "Classification";
    public const string Tier = "Tier";
    public const string IssuingUnit = "IssuingUnit";
    public const string EffectiveDate = "EffectiveDate";
    public const string Status = "DocumentStatus";
    public const string ChangeSummary = "ChangeSummary";

    public static LibraryDocument Read(DriveItem item)
    {
        var fields = item.ListItem?.Fields?.AdditionalData ?? new Dictionary<string, object>();
        return new LibraryDocument(
            item.Id!, // Graph gives every item an id, a name and an address
            item.Name!,
            new Uri(item.WebUrl!),
            item.CTag ?? "",
            item.Size ?? 0,
            Text(fields, Number),
            Text(fields, Title),
            Text(fields, Revision),
            Text(fields, Classification),
            Enum.TryParse<DocumentStatus>(Text(fields, Status), ignoreCase: true, out var status) ? status : DocumentStatus.Unknown)
        {
            Tier = Text(fields, Tier),
            IssuingUnit = Text(fields, IssuingUnit),
            ChangeSummary = Text(fields, ChangeSummary),
            EffectiveDate = Day(fields, EffectiveDate),
        };
    }

    /// <summary>With its folder and lock, where they were asked for.</summary>
    public static LibraryFile File(DriveItem item) => new(
        Read(item), item.ETag ?? "", item.ParentReference?.Id ?? "", item.Publication?.Level == "checkout");

    // The SDK guesses types of unknown fields: a number or a date may come as such, whatever the column is.
    private static string Text(IDictionary<string, object> fields, string name) => fields.TryGetValue(name, out var value)
        ? Convert.ToString(value, CultureInfo.InvariantCulture)?.Trim() ?? ""
        : "";

    // SharePoint gives a day as the instant of its midnight at the site, so for a site in Taipei at 16:00 UTC of the day before.
    private static DateOnly? Day(IDictionary<string, object> fields, string name) => fields.TryGetValue(name, out var value)
        ? value switch
        {
            DateTimeOffset instant => Taipei.Day(instant),
            DateTime instant => Taipei.Day(new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc))),
            _ when DateTimeOffset.TryParse(
                Text(fields, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) => Taipei.Day(instant),
            _ => null,
        }
        : null;
}
