using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.Notices;

/// <summary>
/// Tells everybody on the distribution list that a revision was published, some buckets of people at a time, and proposes a campaign to the
/// security managers when the change is material. Whoever was told is not told again.
/// </summary>
internal sealed class DistributionRun(
    PeopleTable people, AudienceRun audiences, ChatCardRun cards, DocumentMailRun mail, WorkQueue queue) : IDocumentNoticeRun
{
    // a message of this many takes some minutes at the Connector's pace
    private const int AtOnce = 200;

    public bool Takes(DocumentNoticeKind kind) => kind is DocumentNoticeKind.Distribute;

    public async Task<TimeSpan?> RunAsync(
        DocumentNotice notice, RegisterEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (entry.Published is not { } revision || revision.Order != notice.Order)
        {
            return null; // another took its place meanwhile, and its own notice tells of it
        }

        var pause = notice.From == 0 ? await ProposeAsync(entry, revision, cancellationToken) : null;
        var members = await audiences.MembersAsync(entry.Document.Distribution, cancellationToken);
        var told = 0;
        for (var bucket = notice.From; bucket < PeopleKeys.Buckets; bucket++)
        {
            await foreach (var known in people.ReadBucketAsync(bucket, cancellationToken))
            {
                if (entry.Document.Distribution.Binds(known.Person, members))
                {
                    pause = SendPause.Longer(pause, await TellAsync(entry, revision, known.Person, cancellationToken));
                    told++;
                }
            }

            if (pause is not null)
            {
                return pause; // the same buckets again: whoever was told is passed over
            }

            if (told >= AtOnce && bucket + 1 < PeopleKeys.Buckets)
            {
                await queue.SendAsync(
                    QueueNames.DocumentNotice,
                    notice with { From = bucket + 1, Attempt = 0 },
                    DocumentNoticeJson.Default.DocumentNotice,
                    delay: null,
                    cancellationToken);
                return null;
            }
        }

        return null;
    }

    private Task<TimeSpan?> TellAsync(RegisterEntry entry, DocumentRevision revision, Person person, CancellationToken cancellationToken) =>
        person.Kind == PersonKind.External
            ? mail.TellAsync(Shelf(entry), About("told", revision), entry, revision, person, cancellationToken)
            : cards.TellAsync(
                Shelf(entry),
                About("told", revision),
                person.Id,
                culture => PublishedCard.Told(entry, revision, culture),
                cancellationToken);

    private async Task<TimeSpan?> ProposeAsync(RegisterEntry entry, DocumentRevision revision, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        if (revision.IsMaterial is not true)
        {
            return pause;
        }

        foreach (var manager in await people.WithRoleAsync(Role.SecurityManager, cancellationToken))
        {
            pause = SendPause.Longer(
                pause,
                await cards.TellAsync(
                    Shelf(entry),
                    About("campaign", revision),
                    manager.Id,
                    culture => PublishedCard.Proposed(entry, revision, culture),
                    cancellationToken));
        }

        return pause;
    }

    private static string About(string what, DocumentRevision revision) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}.{revision.Order}");

    private static CardShelf Shelf(RegisterEntry entry) => new(TableNames.Documents, $"readers.{entry.Document.Id}", "card|");
}
