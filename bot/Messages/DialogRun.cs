using System.Text.Json;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// The dialogs of the message extension. Opening one goes to the feature that has the command; what is submitted in it goes to the card's verb,
/// so that there is one way to do a thing, wherever its card stands.
/// </summary>
internal sealed class DialogRun(RouteRun routes, Routes wired)
{
    private const string Open = "composeExtension/fetchTask";
    private const string Submit = "composeExtension/submitAction";
    private const string SubmitInChat = "task/submit";

    public static bool Knows(string? name) => name is Open or Submit or SubmitInChat;

    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var command = Text(turn.Activity.Value, "commandId");
        var answer = turn.Activity.Name == Open
            ? command is null ? null : await OpenAsync(turn, command, cancellationToken)
            : CardTap.FromDialog(turn.Activity) is { } tap ? await routes.TapAsync(turn, tap, cancellationToken) : null;
        var title = wired.FindExtension(command ?? "")?.Title(turn.Culture) ?? TeamsWords.Text.Say(turn.Culture, "DialogTitle");
        return answer is null
            ? new Reply(StatusCodes.Status400BadRequest, ReadOnlyMemory<byte>.Empty)
            : DialogAnswers.For(answer, title, turn.Culture);
    }

    private Task<Answer> OpenAsync(Turn turn, string command, CancellationToken cancellationToken)
    {
        var posted = turn.Activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("messagePayload"u8, out var payload)
            ? PostedMessage.Read(payload)
            : null;
        return routes.OpenAsync(turn, command, posted, cancellationToken);
    }

    private static string? Text(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
