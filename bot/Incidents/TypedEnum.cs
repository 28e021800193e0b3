namespace TeamsIsms.Bot.Incidents;

/// <summary>A choice of a card that comes back as a name.</summary>
internal static class TypedEnum
{
    /// <summary>Null for anything but a name; a number would name a value by its position.</summary>
    public static T? Read<T>(string? typed)
        where T : struct, Enum =>
        typed?.All(char.IsAsciiLetter) is true && Enum.TryParse<T>(typed, ignoreCase: true, out var value) ? value : null;
}
