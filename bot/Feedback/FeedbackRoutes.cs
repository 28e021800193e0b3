using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Feedback;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Feedback;

/// <summary>What the form of feedback brings back. All of it can be forged.</summary>
internal sealed record FeedbackVerb
{
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Party { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Day { get; init; }

    public DateOnly? On() =>
        DateOnly.TryParseExact(Day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FeedbackVerb))]
internal sealed partial class FeedbackVerbJson : JsonSerializerContext;

/// <summary>What interested parties said: recorded by anybody of the staff, read by those who steer and audit.</summary>
internal static class FeedbackRoutes
{
    public static void Add(Routes routes) => routes
        .Command("feedback", ["回饋", "feedback"], Caller.Anyone, (turn, _, cancel) => WithAsync(turn, person => DrawAsync(turn, person, null, cancel), cancel))
        .Verb("feedback.add", FeedbackVerbJson.Default.FeedbackVerb, Caller.Anyone, AddAsync);

    private static Task<Answer> AddAsync(Turn turn, FeedbackVerb verb, CancellationToken cancellationToken) => WithAsync(
        turn,
        async person =>
        {
            var act = Act.By(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), turn.Activity.Id);
            var outcome = await turn.Get<FeedbackTable>().AddAsync(
                number => RecordFeedback.Decide(number, TypedEnum.Read<InterestedParty>(verb.Party), verb.Text, verb.On(), person, act),
                act,
                cancellationToken);
            return outcome.Value is { } entry
                ? await DrawAsync(turn, person, entry, cancellationToken)
                : Answer.Refused(outcome.Refusal!); // no value: refused
        },
        cancellationToken);

    private static async Task<Answer> DrawAsync(Turn turn, Person viewer, FeedbackEntry? receipt, CancellationToken cancellationToken)
    {
        List<FeedbackEntry> seen =
        [
            .. (await turn.Get<FeedbackTable>().ListAsync(cancellationToken))
                .Where(entry => FeedbackAccess.Sees(entry, viewer))
                .OrderByDescending(entry => entry.Number),
        ];
        var names = new Dictionary<Guid, string>();
        foreach (var id in seen.Take(FeedbackCard.Shown).Select(entry => entry.By).Distinct())
        {
            names[id] = (await turn.Get<PeopleTable>().FindAsync(id, cancellationToken))?.Person.Name ?? "—";
        }

        var card = FeedbackCard.Draw(
            seen, id => names.GetValueOrDefault(id, "—"), receipt, Taipei.Day(turn.Get<TimeProvider>().GetUtcNow()), turn.Culture);
        return receipt is null ? Answer.Card(card) : Answer.Kept(card, turn.Activity.ReplyToId);
    }

    private static async Task<Answer> WithAsync(Turn turn, Func<Person, Task<Answer>> answer, CancellationToken cancellationToken) =>
        !turn.IsPersonal ? Answer.Refused(new FeedbackInPersonalChat())
        : await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person } && person.Has(Role.Member) ? await answer(person)
        : Answer.Refused(new FeedbackStaffNeeded());
}
