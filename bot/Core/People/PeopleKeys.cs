using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace TeamsIsms.People;

/// <summary>Every key of the table People, encoded: names come from the directory and may hold anything.</summary>
internal static class PeopleKeys
{
    /// <summary>Among how many partitions the people are spread.</summary>
    public const int Buckets = 64;

    /// <summary>The partition with the refresh's own state.</summary>
    public const string Directory = "directory";

    /// <summary>The partition with one row per unit.</summary>
    public const string Units = "units";

    /// <summary>The partition with one row per channel the bot was met in.</summary>
    public const string Channels = "channels";

    private const string PersonEnd = "|person";
    private const string ConversationEnd = "|conversation";

    public static string Bucket(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number:x2}");

    public static int BucketOf(Guid person)
    {
        Span<byte> bytes = stackalloc byte[16];
        person.TryWriteBytes(bytes);
        var mixed = 0;
        foreach (var one in bytes)
        {
            mixed ^= one;
        }

        return mixed % Buckets;
    }

    public static string Partition(Guid person) => Bucket(BucketOf(person));

    // Both rows begin with the id, so that a person and the chat are neighbours: one query reads both, a scan yields them as pairs.
    public static string Person(Guid person) => Id(person) + PersonEnd;

    public static string Conversation(Guid person) => Id(person) + ConversationEnd;

    public static bool IsConversation(string key) => key.EndsWith(ConversationEnd, StringComparison.Ordinal);

    public static Guid PersonOf(string key) => Guid.ParseExact(key.AsSpan(0, 32), "N");

    public static string Id(Guid person) => person.ToString("N");

    public static string Unit(string name) => "u" + Encoded(name);

    public static string Channel(string id) => "c" + Encoded(id);

    public static string Encoded(string name) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(name));

    public static string Role(Role role) => "r" + role;

    /// <summary>The partition of what one day's refreshes found, by the day in Taipei.</summary>
    public static string Changes(DateOnly day) => "c" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Change(DirectoryChange change) => $"{change.Kind}|{Id(change.Person)}";
}
