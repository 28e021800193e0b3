using System.Text.Json;
using Azure.Data.Tables;

namespace TeamsIsms.People;

/// <summary>How people and chats lie in their rows.</summary>
internal static class PeopleRows
{
    public const string Json = "Json";

    /// <summary>Kept beside the JSON, because it is known only after everybody was read.</summary>
    public const string IsHead = "IsHead";

    public static TableEntity Row(string partition, string key, Person person) => new(partition, key)
    {
        [Json] = Write(person),
    };

    /// <summary>Being a head is not written here.</summary>
    public static string Write(Person person) => JsonSerializer.Serialize(
        person with { Roles = [.. person.Roles.Where(role => role is not Role.UnitHead)] }, PeopleJson.Default.Person);

    public static Person Person(TableEntity row)
    {
        var person = JsonSerializer.Deserialize(row.GetString(Json), PeopleJson.Default.Person)
            ?? throw new InvalidDataException($"Row '{row.RowKey}' holds no person.");
        return row.GetBoolean(IsHead) is true ? person with { Roles = [.. person.Roles, Role.UnitHead] } : person;
    }

    // Each fact is a column of its own and an empty string means none, so that a merge changes just what became known.
    public static TableEntity Row(string partition, string key, Conversation conversation) => new(partition, key)
    {
        [nameof(People.Conversation.ConversationId)] = conversation.ConversationId,
        [nameof(People.Conversation.ServiceUrl)] = conversation.ServiceUrl,
        [nameof(People.Conversation.Installed)] = conversation.Installed,
        [nameof(People.Conversation.Blocked)] = conversation.Blocked ?? "",
    };

    /// <returns>Null when only a language or the like is kept and no chat is known.</returns>
    public static Conversation? Conversation(TableEntity row) =>
        row.GetString(nameof(People.Conversation.ConversationId)) is not { Length: > 0 } id
        ? null
        : new Conversation(id, row.GetString(nameof(People.Conversation.ServiceUrl)) ?? "")
        {
            Installed = row.GetBoolean(nameof(People.Conversation.Installed)) ?? true,
            Blocked = row.GetString(nameof(People.Conversation.Blocked)) is { Length: > 0 } code ? code : null,
            Language = row.GetString(nameof(People.Conversation.Language)) is { Length: > 0 } tag ? tag : null,
            Welcomed = row.GetDateTimeOffset(nameof(People.Conversation.Welcomed)),
        };

    public static TableEntity Row(KnownChannel channel) => new(PeopleKeys.Channels, PeopleKeys.Channel(channel.Id))
    {
        [nameof(KnownChannel.Id)] = channel.Id,
        [nameof(KnownChannel.ServiceUrl)] = channel.ServiceUrl,
        [nameof(KnownChannel.Team)] = channel.Team,
        [nameof(KnownChannel.Installed)] = channel.Installed,
    };

    public static KnownChannel Channel(TableEntity row) => new(
        row.GetString(nameof(KnownChannel.Id)),
        row.GetString(nameof(KnownChannel.ServiceUrl)),
        row.GetString(nameof(KnownChannel.Team)),
        row.GetBoolean(nameof(KnownChannel.Installed)) ?? true);
}
