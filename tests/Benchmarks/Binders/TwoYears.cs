using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Benchmarks.Counts;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Benchmarks.Binders;

/// <summary>A document and a course asked of everybody in each of two years; one in ten never answered.</summary>
internal static class TwoYears
{
    private const int RowsEach = 3;
    private const int AtOnce = 16;

    public static async Task FillAsync(TableServiceClient tables, int people, DateTimeOffset now)
    {
        Guid[] everybody = [.. Enumerable.Range(0, people).Select(_ => Guid.CreateVersion7(now)).Order()];
        for (var year = 0; year < 2; year++)
        {
            var start = now.AddYears(-2 + year).AddDays(30);
            var document = CountedCampaign.At(start, Shards.For(people)) with
            {
                Number = string.Create(CultureInfo.InvariantCulture, $"C-{start.Year}-001"),
                Status = CampaignStatus.Closed,
                StartedAt = start,
                EndedAt = start.AddDays(44),
            };
            var course = document with
            {
                Id = CampaignId.New(start),
                Number = string.Create(CultureInfo.InvariantCulture, $"C-{start.Year}-002"),
                Task = new CourseTask(CourseId.New(start), "資通安全通識", 1.5m, new CourseNeeds(Test: true), new string('c', 64)),
            };
            await AskAsync(tables, document, everybody, start);
            await AskAsync(tables, course, everybody, start);
            await TakeAsync(tables, course, everybody, start);
        }
    }

    private static async Task AskAsync(TableServiceClient tables, Campaign campaign, Guid[] everybody, DateTimeOffset at)
    {
        await new RowTable(tables.GetTableClient(TableNames.Campaigns)).CommitAsync(
            new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign), CancellationToken.None);
        var rows = new RowTable(tables.GetTableClient(TableNames.Assignments));
        foreach (var shard in everybody.GroupBy(person => Shards.Of(person, campaign.Shards)))
        {
            var head = new ShardHead { Status = campaign.Status };
            foreach (var some in shard.Chunk((Changes.Most / RowsEach) - 2))
            {
                var changes = new Changes(AssignmentTable.Partition(campaign.Id, shard.Key));
                foreach (var person in some)
                {
                    var assignment = Assignment(campaign, person, at);
                    head = head.Count(null, assignment);
                    changes.Insert(AssignmentTable.Key(person), Recorded(changes, assignment, at), CampaignJson.Default.Assignment);
                }

                await rows.CommitAsync(changes, CancellationToken.None);
            }

            await rows.CommitAsync(
                new Changes(AssignmentTable.Partition(campaign.Id, shard.Key))
                    .Insert(AssignmentTable.HeadKey, head, CampaignJson.Default.ShardHead),
                CancellationToken.None);
        }
    }

    private static Task TakeAsync(TableServiceClient tables, Campaign campaign, Guid[] everybody, DateTimeOffset at)
    {
        var rows = new RowTable(tables.GetTableClient(TableNames.Trainings));
        return Parallel.ForEachAsync(
            everybody,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (person, cancellationToken) =>
            {
                var training = new TrainingAssignment
                {
                    Campaign = campaign.Id,
                    Course = campaign.Task.CourseId!.Value, // it asks for one
                    Person = person,
                    Due = campaign.Due,
                    Needs = new CourseNeeds(Test: true),
                    Status = TrainingStatus.Completed,
                };
                var changes = new Changes(AttemptTable.Partition(campaign.Id, person));
                var happened = new TrailEvent(TrailKinds.TrainingCompleted, training.Subject, TrailActor.Person(person), new TrailDetail());
                var recorded = training with { Trail = changes.Record(training.Trail, happened, at) };
                await rows.CommitAsync(changes.Insert("training", recorded, StoredJson.Training.TrainingAssignment), cancellationToken);
            });
    }

    private static Assignment Assignment(Campaign campaign, Guid person, DateTimeOffset at)
    {
        var asked = new Assignment
        {
            Campaign = campaign.Id,
            Person = person,
            Name = $"同仁 {person.ToString("N")[^6..]}",
            Unit = "客服處",
            Kind = People.PersonKind.Staff,
            Due = campaign.Due,
            Status = AssignmentStatus.Expired,
        };
        var answered = asked with { Status = AssignmentStatus.Acknowledged };
        return person.GetHashCode() % 10 == 0 ? asked
            : campaign.Document is null ? answered with { Completion = new CourseCompletion(at.AddDays(3), 90, 1.5m, Late: false) }
            : answered with
            {
                Answer = new Acknowledgement(
                    $"ACK-{person.ToString("N")[^6..]}", at.AddDays(3), "我已閱讀並同意遵守", "1.0", campaign.Task.Sha256, Channel.Teams, Late: false, null),
            };
    }

    private static Assignment Recorded(Changes changes, Assignment assignment, DateTimeOffset at)
    {
        var actor = TrailActor.Person(assignment.Person);
        var trail = changes.Record(assignment.Trail, new TrailEvent(TrailKinds.AcknowledgementDelivered, assignment.Subject, actor, new TrailDetail()), at);
        trail = changes.Record(trail, new TrailEvent(TrailKinds.AcknowledgementEnded, assignment.Subject, actor, new TrailDetail()), at.AddDays(3));
        return assignment with { Trail = trail };
    }
}
