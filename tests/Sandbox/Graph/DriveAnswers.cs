using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Results of the library in Graph's words.</summary>
internal static class DriveAnswers
{
    public static readonly GraphAnswer Missing = GraphAnswer.Error(StatusCodes.Status404NotFound, "itemNotFound", "The resource could not be found.");

    public static GraphAnswer Of(LibraryResult result, Func<LibraryItem, GraphAnswer> answer) => result.Problem switch
    {
        LibraryProblem.None => answer(result.Item!),
        LibraryProblem.Missing => Fresh(Missing),
        LibraryProblem.NameTaken => GraphAnswer.Error(StatusCodes.Status409Conflict, "nameAlreadyExists", "An item with the same name already exists under the parent."),
        LibraryProblem.TagMismatch => GraphAnswer.Error(StatusCodes.Status412PreconditionFailed, "preconditionFailed", "ETag does not match current item's value."),
        LibraryProblem.Locked => GraphAnswer.Error(StatusCodes.Status423Locked, "resourceLocked", "The resource you are attempting to access is locked."),
        LibraryProblem.BadName => GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", "The provided name cannot contain certain characters, or has an invalid length."),
    };

    // An answer's JSON gets its own request id when written, so it is never shared.
    public static GraphAnswer Fresh(GraphAnswer answer) => answer with { Json = answer.Json?.DeepClone().AsObject() };

    public static NameConflict? Conflict(string? behaviour, NameConflict otherwise) => behaviour switch
    {
        null => otherwise,
        "fail" => NameConflict.Fail,
        "replace" => NameConflict.Replace,
        "rename" => NameConflict.Rename,
        _ => null,
    };

    public static string? IfMatch(GraphRequest request) =>
        request.Headers.IfMatch.ToString() is { Length: > 0 } tag ? tag : null;

    /// <summary>The refusal for fields the list does not have or a status it does not know; null when all is well.</summary>
    public static GraphAnswer? Refuse(JsonObject fields)
    {
        if (fields.Select(pair => pair.Key).FirstOrDefault(name => name[0] != '@' && !Drive.Columns.Contains(name)) is { } unknown)
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", $"Field '{unknown}' is not recognized");
        }

        return fields["DocumentStatus"] is JsonValue value && !(value.TryGetValue<string>(out var word) && Drive.Statuses.Contains(word))
            ? GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", "The value is not among the choices of 'DocumentStatus'.")
            : null;
    }
}
