using System.Text.Json;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Messages;

/// <summary>The search of the message extension: words to lines, of which one is put into a chat as a card.</summary>
internal sealed class SearchRun(RouteRun routes)
{
    public const string Name = "composeExtension/query";

    private const string FirstOpened = "initialRun";
    private const int MostShown = 25;
    private const int LongestWords = 200;

    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Query(turn.Activity.Value) is not var (command, words, skip, count))
        {
            return new Reply(StatusCodes.Status400BadRequest, ReadOnlyMemory<byte>.Empty);
        }

        var found = await routes.SearchAsync(turn, command, words, cancellationToken);
        return found.Value is { } results
            ? SearchAnswers.List([.. results.Skip(skip).Take(count)])
            : SearchAnswers.Message(found.Refusal!.Say(turn.Culture)); // no value: refused
    }

    /// <summary>Null for what is no query. When the search is first opened there are no words.</summary>
    private static (string Command, string Words, int Skip, int Count)? Query(JsonElement? json)
    {
        if (json is not { ValueKind: JsonValueKind.Object } value || Text(value, "commandId") is not { } command)
        {
            return null;
        }

        var words = "";
        if (value.TryGetProperty("parameters"u8, out var parameters) && parameters.ValueKind == JsonValueKind.Array)
        {
            foreach (var parameter in parameters.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object))
            {
                words = Text(parameter, "name") == FirstOpened ? words : Text(parameter, "value") ?? words;
            }
        }

        var options = value.TryGetProperty("queryOptions"u8, out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        return (command, words[..Math.Min(words.Length, LongestWords)], Number(options, "skip", 0), Math.Clamp(Number(options, "count", MostShown), 1, MostShown));
    }

    private static int Number(JsonElement options, string name, int otherwise) =>
        options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? Math.Max(0, number) : otherwise;

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
