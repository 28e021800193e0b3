using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Risks;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Risks;

/// <summary>The register of risks, looked at by those who steer and audit.</summary>
internal static class RiskRoutes
{
    public static void Add(Routes routes)
    {
        routes.Command("risks", ["風險", "risks"], Caller.Anyone, (turn, file, cancel) => WithAsync(
            turn,
            person => string.IsNullOrWhiteSpace(file)
                ? DrawAsync(turn, person, null, cancel)
                : RiskFileRoutes.FromLibraryAsync(turn, person, file.Trim(), cancel),
            cancel));
        RiskFileRoutes.Add(routes);
    }

    /// <param name="imported">What became of a file; null when none came.</param>
    public static async Task<Answer> DrawAsync(
        Turn turn, Person viewer, Outcome<RiskRegister>? imported, CancellationToken cancellationToken)
    {
        var register = await turn.Get<RiskTable>().FindAsync(cancellationToken);
        var by = register is null ? null : (await turn.Get<PeopleTable>().FindAsync(register.By, cancellationToken))?.Person.Name;
        var today = Taipei.Day(turn.Get<TimeProvider>().GetUtcNow());
        var sight = new RiskSight(register, by ?? "—", viewer.Has(Role.SecurityManager), today)
        {
            IsReceipt = imported?.Value is not null,
            Note = imported?.Refusal?.Say(turn.Culture),
        };
        return Answer.Card(RiskCard.Draw(sight, turn.Culture));
    }

    private static async Task<Answer> WithAsync(Turn turn, Func<Person, Task<Answer>> answer, CancellationToken cancellationToken) =>
        !turn.IsPersonal ? Answer.Refused(new RisksInPersonalChat())
        : await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person } && RiskAccess.Reads(person)
            ? await answer(person)
            : Answer.Refused(new RiskReaderNeeded());
}
