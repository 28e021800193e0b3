using System.Text.Json.Serialization;
using TeamsIsms.Storage;

namespace TeamsIsms.Actions.Notices;

/// <summary>
/// An action changed, or the clock asks something of it, on the queue <c>action-notice</c>. Who is told follows from the action as it is
/// then, so a notice may come twice, late, or in another order.
/// </summary>
/// <param name="Reminder">What the clock asks; null when something happened.</param>
/// <param name="Attempt">How often it was put back because a service was busy.</param>
public sealed record ActionNotice(ActionId Action, ActionReminder? Reminder = null, int Attempt = 0);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ActionNotice))]
internal sealed partial class ActionNoticeJson : JsonSerializerContext;

internal static class ActionNotices
{
    /// <summary>Owed by whatever others have to know of, in the same transaction.</summary>
    public static Changes Owe(this Changes changes, CorrectiveAction action, DateTimeOffset now, ActionReminder? reminder = null) =>
        changes.Owe(QueueNames.ActionNotice, new ActionNotice(action.Id, reminder), ActionNoticeJson.Default.ActionNotice, now);
}
