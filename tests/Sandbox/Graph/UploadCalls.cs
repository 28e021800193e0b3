using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Upload in ranges: multiples of 320 KiB but the last, in order, less than 60 MiB each, no token on the upload address.</summary>
internal sealed class UploadCalls
{
    private const int Unit = 320 * 1024;
    private const int Most = 60 * 1024 * 1024;
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, UploadSession> _sessions = [];
    private readonly TenantState _state;

    private UploadCalls(TenantState state) => _state = state;

    public static IEnumerable<GraphRoute> Routes(TenantState state)
    {
        var calls = new UploadCalls(state);
        const string Session = "/x-upload-session/{token}";
        return
        [
            DrivePath.Route("POST", "createUploadSession", calls.CreateAsync),
            GraphRoute.Of("PUT", Session, (request, match) => calls.On(match, session => calls.TakeAsync(request, match.Groups["token"].Value, session))),
            GraphRoute.Of("GET", Session, (_, match) => calls.On(match, session => ValueTask.FromResult(GraphAnswer.Ok(Status(session))))),
            GraphRoute.Of("DELETE", Session, (request, match) => calls.On(match, session =>
            {
                calls._sessions.TryRemove(match.Groups["token"].Value, out _);
                File.Delete(session.Write.TemporaryFile);
                return ValueTask.FromResult(GraphAnswer.NoContent);
            })),
        ];
    }

    private ValueTask<GraphAnswer> On(Match match, Func<UploadSession, ValueTask<GraphAnswer>> answer) =>
        _sessions.TryGetValue(match.Groups["token"].Value, out var session) && session.Expires > _state.Clock.GetUtcNow()
            ? answer(session)
            : ValueTask.FromResult(DriveAnswers.Fresh(DriveAnswers.Missing));

    private async ValueTask<GraphAnswer> CreateAsync(GraphRequest request, Match match)
    {
        var item = request.Headers.ContentLength is 0 ? null : (await request.ReadAsync())["item"] as JsonObject;
        var existing = DrivePath.Item(_state.Library, match);
        var (folder, name) = existing is { ParentId: { } parent, IsFolder: false }
            ? (_state.Library.Find(parent), existing.Name)
            : DrivePath.Target(_state.Library, match);
        if (folder is null || DriveAnswers.Conflict(item?["@microsoft.graph.conflictBehavior"]?.GetValue<string>(), NameConflict.Replace) is not { } conflict)
        {
            return folder is null ? DriveAnswers.Fresh(DriveAnswers.Missing) : GraphAnswer.Bad("The conflict behaviour is not valid.");
        }

        var now = _state.Clock.GetUtcNow();
        var file = _state.Library.Disk.NewTemporaryFile(now);
        await File.WriteAllBytesAsync(file, [], request.Aborted);
        var token = Path.GetFileName(file);
        var write = new LibraryWrite(folder.Id, item?["name"]?.GetValue<string>() ?? name, file) { Conflict = conflict, IfMatch = DriveAnswers.IfMatch(request) };
        var session = new UploadSession(write, now + Life);
        _sessions[token] = session;
        var json = Status(session);
        json["uploadUrl"] = $"{request.DoorUrl}/v1.0/x-upload-session/{token}";
        return GraphAnswer.Ok(json);
    }

    private async ValueTask<GraphAnswer> TakeAsync(GraphRequest request, string token, UploadSession session)
    {
        if (!ContentRangeHeaderValue.TryParse(request.Headers.ContentRange, out var range)
            || range is not { From: { } from, To: { } to, Length: { } total } || to >= total)
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", "Content-Range is missing or not valid.");
        }

        await session.Turn.WaitAsync(request.Aborted);
        try
        {
            if (from != session.Received || (session.Total is { } known && known != total))
            {
                return GraphAnswer.Error(StatusCodes.Status416RangeNotSatisfiable, "invalidRange", "The uploaded fragment overlaps with data that has already been received, or leaves a gap.");
            }

            var size = to - from + 1;
            var last = to + 1 == total;
            if (size > Most || (!last && size % Unit != 0))
            {
                return GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", "A fragment must be a multiple of 320 KiB and less than 60 MiB.");
            }

            await using (var target = new FileStream(session.Write.TemporaryFile, FileMode.Open))
            {
                target.Position = from;
                await request.Body.CopyToAsync(target, request.Aborted);
                if (target.Position != to + 1)
                {
                    return GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", "The fragment is not as long as its range says.");
                }
            }

            (session.Received, session.Total) = (to + 1, total);
            return last ? Commit(request, token, session) : new GraphAnswer(StatusCodes.Status202Accepted, Status(session));
        }
        finally
        {
            session.Turn.Release();
        }
    }

    private GraphAnswer Commit(GraphRequest request, string token, UploadSession session)
    {
        var result = _state.Library.Put(session.Write);
        if (result.Problem == LibraryProblem.None)
        {
            _sessions.TryRemove(token, out _);
        }

        return DriveAnswers.Of(result, item =>
        {
            var json = DriveJson.Item(item, _state.Library, request);
            return result.IsNew ? GraphAnswer.Created(json) : GraphAnswer.Ok(json);
        });
    }

    private static JsonObject Status(UploadSession session) => new()
    {
        ["expirationDateTime"] = session.Expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["nextExpectedRanges"] = new JsonArray(string.Create(CultureInfo.InvariantCulture, $"{session.Received}-")),
    };

    private sealed record UploadSession(LibraryWrite Write, DateTimeOffset Expires)
    {
        /// <summary>One range at a time, so that two cannot both be the next.</summary>
        public SemaphoreSlim Turn { get; } = new(1);

        public long Received { get; set; }

        public long? Total { get; set; }
    }
}
