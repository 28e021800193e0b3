using TeamsIsms.Incidents.Evidence;

namespace TeamsIsms.Incidents.Notices;

/// <summary>
/// Puts the files that came with a report into its case and says so. They wait until the person was told, so a run that was cut off
/// begins again and loses none.
/// </summary>
internal sealed class FileNoticeRun(
    AttachRun files, IncidentTable cases, PeopleTable people, ChatCardRun cards, TimeProvider time)
{
    // Afterwards the card says which could not be fetched, with a button to try again.
    private const int MostTries = 3;

    /// <returns>The pause before another try; null when it is done.</returns>
    public async Task<TimeSpan?> RunAsync(CaseNotice notice, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(notice.Case, cancellationToken) is not { } made)
        {
            return null;
        }

        var reporter = await people.FindAsync(made.Reporter, cancellationToken) is { Person: var known }
            ? CaseActor.Of(known)
            : new CaseActor(made.Reporter, []);
        var act = Act.By(made.Reporter, time.GetUtcNow(), activity: null);
        var taken = await files.TakeAsync(made.Id, reporter, act, made.Recorded, cancellationToken);
        if (taken is { Stored.Count: 0, Refused.Count: 0 })
        {
            return null;
        }

        if (notice.Attempt < MostTries && taken.Refused.Any(refusal => refusal is FileNotNow))
        {
            return SendPause.Busy;
        }

        var pause = await cards.TellAsync(
            CaseCards.Of(made.Id), CardPurpose.Files, made.Reporter, culture => FilesCard.Done(taken, culture), cancellationToken);
        if (pause is null)
        {
            await files.ForgetAsync(made.Reporter, taken, cancellationToken);
        }

        return pause;
    }
}
