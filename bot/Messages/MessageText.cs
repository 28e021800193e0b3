using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Messages;

/// <summary>Reads a command out of a message.</summary>
internal static class MessageText
{
    /// <summary>The text without the bot's mentions, which the entities name literally, and without space at the ends, full-width too.</summary>
    public static string Plain(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is { Type: "mention", Text: { Length: > 0 } mention }
                && (entity.Mentioned?.Id is null || entity.Mentioned.Id == activity.Recipient?.Id))
            {
                text = text.Replace(mention, "", StringComparison.Ordinal);
            }
        }

        return text.Trim();
    }

    /// <summary>The first word and what follows it.</summary>
    public static (string Word, string Argument) Split(string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (text[..end], text[end..].Trim());
    }
}
