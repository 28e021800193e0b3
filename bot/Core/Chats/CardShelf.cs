using System.Globalization;

namespace TeamsIsms.Chats;

/// <summary>Where the cards that were sent of one thing are remembered: beside it, so that every copy can show what became of it.</summary>
/// <param name="Table">Name of the feature's table.</param>
/// <param name="Partition">Its partition, or one of its own.</param>
/// <param name="Prefix">What the row keys of all its cards begin with, up to and with the bar.</param>
internal readonly record struct CardShelf(string Table, string Partition, string Prefix)
{
    public string Key(string about, Guid to) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{about}|{to:N}");
}
