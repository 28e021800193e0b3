namespace TeamsIsms.Trail;

/// <summary>One thing that happened to one subject, as the domain tells it.</summary>
/// <param name="Kind">From <see cref="TrailKinds"/>.</param>
/// <param name="Subject">Path of the object, ASCII, at most 128 characters: <c>campaign/{id}</c>.</param>
/// <param name="Actor">Who: see <see cref="TrailActor"/>.</param>
/// <param name="Detail">What else belongs to the record: from, to, reason. May hold personal data; the chain holds only its salted hash.</param>
/// <param name="Document">SHA-256 (hexadecimal) of the document version acted on.</param>
public sealed record TrailEvent(
    string Kind, string Subject, string Actor, TrailDetail Detail, string? Document = null);

/// <summary>The erasable part of a record.</summary>
/// <param name="Activity">Id of the Teams activity that carried the act.</param>
public sealed record TrailDetail(
    string? From = null, string? To = null, string? Reason = null, string? Activity = null, string? Note = null);
