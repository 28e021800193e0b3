using TeamsIsms.Bot.Incidents;
using TeamsIsms.Documents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.People;
using TeamsIsms.Risks;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Risks;

/// <summary>
/// The CSV file by which a security manager replaces the register: sent in their chat, or named in the library. Other files that are sent
/// go on to whoever listens behind.
/// </summary>
internal static class RiskFileRoutes
{
    public static void Add(Routes routes) => routes.On(TurnEvent.FileReceived, ReceiveAsync);

    public static async Task<Answer> FromLibraryAsync(Turn turn, Person person, string name, CancellationToken cancellationToken)
    {
        if (!person.Has(Role.SecurityManager))
        {
            return Answer.Refused(new RiskManagerNeeded());
        }

        var library = turn.Get<LibraryClient>();
        var listed = await library.ListAsync(cancellationToken);
        if (listed.Value is not { } files)
        {
            return Answer.Refused(listed.Refusal!); // no value: refused
        }

        if (files.FirstOrDefault(file => RiskFile.IsMeant(file.Name, name)) is not { } found)
        {
            return Answer.Refused(new RiskFileUnknown(name));
        }

        if (found.Size > RiskFile.MostBytes)
        {
            return Answer.Refused(new RiskFileTooLarge(RiskFile.MostKilobytes));
        }

        var pinned = await library.PinAsync(found.ItemId, cancellationToken);
        if (pinned.Value is not { } document)
        {
            return Answer.Refused(pinned.Refusal!); // no value: refused
        }

        var content = await library.ReadAsync(found.ItemId, document.VersionId, document.Sha256, cancellationToken);
        return content.Value is not { } bytes ? Answer.Refused(content.Refusal!) // no value: refused
            : await ImportAsync(turn, person, found.Name, bytes, cancellationToken) is not Answer.Silence and var answer ? answer
            : Answer.Refused(new NotRisks(found.Name));
    }

    private static async Task<Answer> ReceiveAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal || FileRoutes.IsReport(turn)
            || AttachedFile.Of(turn) is not [{ IsPicture: false } file] || !RiskFile.IsNamed(file.Name)
            || await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is not { Person: { } person }
            || !person.Has(Role.SecurityManager))
        {
            return Answer.None;
        }

        var fetched = await turn.Get<FileClient>().FetchAsync(file, cancellationToken);
        if (fetched.Value is not { } received)
        {
            return Answer.Refused(fetched.Refusal!); // no value: refused
        }

        await using (received)
        {
            var bytes = new byte[received.Size]; // the client takes no more than 25 MB
            await using var content = received.Open();
            await content.ReadExactlyAsync(bytes, cancellationToken);
            return await ImportAsync(turn, person, file.Name, bytes, cancellationToken) is not Answer.Silence and var answer ? answer
                : RiskFile.IsCalledSo(file.Name) ? Answer.Refused(new NotRisks(file.Name))
                : Answer.None;
        }
    }

    /// <returns>Nothing when the file holds something else.</returns>
    private static async Task<Answer> ImportAsync(Turn turn, Person person, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        if (RiskFile.Read(bytes) is not { } read)
        {
            return Answer.None;
        }

        if (read.Value is not { } risks)
        {
            return Answer.Refused(read.Refusal!); // no value: refused
        }

        var act = Act.By(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), turn.Activity.Id);
        var outcome = await turn.Get<RiskTable>().ReplaceAsync(
            before => ImportRisks.Decide(before, risks, name, bytes, person, act), act.At, cancellationToken);
        return outcome.Refusal is null or RisksUnchanged
            ? await RiskRoutes.DrawAsync(turn, person, outcome, cancellationToken)
            : Answer.Refused(outcome.Refusal);
    }
}
