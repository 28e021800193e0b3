using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Actions;
using TeamsIsms.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.Binders;

/// <summary>A year of records in real storage, and the binder that is made of them.</summary>
internal sealed class BinderWorld : IAsyncDisposable
{
    public const string Secret = "薪資資料外洩";

    private readonly ServiceProvider _services;
    private readonly string _folder = Directory.CreateTempSubdirectory("binder-").FullName;

    private BinderWorld(TableServiceClient tables, QueueServiceClient queues)
    {
        Tables = tables;
        _services = new ServiceCollection()
            .AddSingleton(tables).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
            .AddLogging().AddSingleton(TimeProvider.System)
            .AddSingleton<Microsoft.Extensions.Configuration.IConfiguration>(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build())
            .AddGraph().AddPeople().AddActions().AddDocuments().AddCampaigns().AddIncidents().AddTraining().AddDuties().AddSequencing().AddSingleton<SealTable>().AddBinderMaking()
            .BuildServiceProvider();
    }

    public TableServiceClient Tables { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<BinderWorld> StartAsync()
    {
        var connection = await Azurite.ConnectionAsync();
        var world = new BinderWorld(new TableServiceClient(connection), new QueueServiceClient(connection));
        foreach (var table in TableNames.All)
        {
            await world.Tables.CreateTableIfNotExistsAsync(table, Stop);
        }

        return world;
    }

    /// <summary>One who acknowledged, one who declined, one who never answered; one who passed and one who failed; four reports.</summary>
    public async Task FillAsync()
    {
        var answered = Some.Assignment with
        {
            Status = AssignmentStatus.Acknowledged,
            Answer = new Acknowledgement(
                "ACK-2026-003-0001", Some.Now, "我已閱讀", "2.0", Some.PinnedDocument.Sha256, Channel.Teams, Late: false, Client: null),
        };
        Assignment[] people =
        [
            answered,
            Other(1, "陳婉拒") with { Status = AssignmentStatus.Declined, Reason = "=HYPERLINK(\"x\")" },
            Other(2, "林未簽") with { Status = AssignmentStatus.Expired },
        ];
        await CampaignAsync(Some.Campaign with { Status = CampaignStatus.Closed, EndedAt = Some.Now.AddDays(20) }, people, TrailKinds.AcknowledgementEnded);
        var course = Some.Campaign with { Id = new CampaignId(new Guid("0c000000-0000-7000-8000-000000000002")), Number = "C-2026-004", Task = Some.CourseTask };
        await CampaignAsync(
            course,
            [
                answered with { Campaign = course.Id, Answer = null, Completion = new CourseCompletion(Some.Now, 90, 1.5m, Late: false) },
                Other(2, "林未簽") with { Campaign = course.Id, Status = AssignmentStatus.Delivered },
            ],
            TrailKinds.AcknowledgementCourseCompleted);
        await TrainingAsync(Some.Training with { Campaign = course.Id, Status = TrainingStatus.Completed });
        await TrainingAsync(Some.Training with { Campaign = course.Id, Person = Other(2, "").Person, Status = TrainingStatus.Failed });
        await CampaignAsync(Some.Campaign with { Id = new CampaignId(new Guid("0c000000-0000-7000-8000-000000000003")), Number = "C-2024-001", StartedAt = Some.Now.AddYears(-2), EndedAt = Some.Now.AddYears(-2).AddDays(30) }, [], "");
        await CaseAsync(Some.Incident, Some.Incident.Id, IncidentJson.Default.Incident);
        var hidden = Some.Incident with { Id = new CaseId(CaseSeries.Incident, 2026, 43), What = Secret, IsRestricted = true, Named = [Some.SecurityManager] };
        await CaseAsync(hidden, hidden.Id, IncidentJson.Default.Incident);
        await CaseAsync(Some.Weakness with { IsPrivate = true }, Some.Weakness.Id, IncidentJson.Default.Weakness);
        await ActionAsync(Some.ActionEffective with { Origin = new ActionOrigin(ActionSource.Incident, Some.Incident.Id.ToString()) });
        await ActionAsync(Some.ActionInProgress with { Id = new ActionId(2024, 1), OpenedAt = Some.Now.AddYears(-2), Status = ActionStatus.Closed, End = new ActionText("已結案", Some.SecurityManager, Some.Now.AddYears(-2)) });
        foreach (var (day, token) in ((DateOnly, string?)[])[(new(2026, 12, 3), "AQID"), (new(2026, 12, 4), null), (new(2027, 1, 1), "AQID"), (new(2027, 1, 2), "AQID")])
        {
            await SealAsync(day, token);
        }
    }

    /// <summary>Makes a binder and unpacks it into a folder.</summary>
    public async Task<string> MakeAsync(Role role, bool withNames, BinderPeriod? period = null)
    {
        var scope = new BinderScope(
            Some.Binder with { WithNames = withNames, Period = period ?? Some.BinderPeriod },
            new EvidenceReader(Some.SecurityManager, [role]),
            Languages.Chinese,
            Some.Now.AddDays(25));
        var zip = Path.Combine(_folder, "binder.zip");
        await using (var file = File.Create(zip))
        {
            var (hash, items) = await _services.GetRequiredService<BinderWriteRun>().WriteAsync(file, () => new MemoryStream(), scope, Stop);
            Assert.Equal(64, hash.Length);
            Assert.True(items > 0);
        }

        var folder = Path.Combine(_folder, "unpacked");
        await ZipFile.ExtractToDirectoryAsync(zip, folder, Stop);
        return folder;
    }

    /// <summary>What <c>sha256sum -c</c> says, and its exit code.</summary>
    public static async Task<(int Code, string Said)> CheckAsync(string folder)
    {
        using var run = Process.Start(new ProcessStartInfo("sha256sum", ["-c", BinderFiles.Manifest])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // it is started
        var said = await run.StandardOutput.ReadToEndAsync(Stop);
        await run.WaitForExitAsync(Stop);
        return (run.ExitCode, said);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static Assignment Other(int number, string name) =>
        Some.Assignment with { Person = new Guid($"0f000000-0000-4000-8000-00000000000{number}"), Name = name };

    private async Task CampaignAsync(Campaign campaign, IReadOnlyList<Assignment> people, string kind)
    {
        await AddAsync(TableNames.Campaigns, new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign));
        var changes = new Changes(AssignmentTable.Partition(campaign.Id, 0));
        var head = new ShardHead { Status = campaign.Status };
        foreach (var person in people)
        {
            var happened = new TrailEvent(kind, person.Subject, TrailActor.Person(person.Person), new TrailDetail());
            var recorded = person with { Trail = changes.Record(person.Trail, happened, Some.Now) };
            changes.Insert(AssignmentTable.Key(person.Person), recorded, CampaignJson.Default.Assignment);
            head = head.Count(null, recorded);
        }

        await AddAsync(TableNames.Assignments, changes.Insert(AssignmentTable.HeadKey, head, CampaignJson.Default.ShardHead));
    }

    private Task TrainingAsync(TrainingAssignment training)
    {
        var changes = new Changes(AttemptTable.Partition(training.Campaign, training.Person));
        var happened = new TrailEvent(TrailKinds.TrainingAssigned, training.Subject, TrailActor.Person(training.Person), new TrailDetail());
        var recorded = training with { Trail = changes.Record(training.Trail, happened, Some.Now) };
        return AddAsync(TableNames.Trainings, changes.Insert("training", recorded, StoredJson.Training.TrainingAssignment));
    }

    private Task ActionAsync(CorrectiveAction action) => AddAsync(
        TableNames.Actions,
        new Changes(ActionTable.Partition).Insert(ActionTable.Key(action.Id), action, StoredActions.Json.CorrectiveAction));

    private Task CaseAsync<T>(T @case, CaseId id, JsonTypeInfo<T> type)
        where T : ICase
    {
        var changes = new Changes(id.Partition).Insert(CaseRows.Case(id), @case, type);
        changes.Record(TrailHead.None, new TrailEvent("incident.reported", id.Subject, TrailActor.Person(@case.Reporter), new TrailDetail()), Some.Now);
        return AddAsync(TableNames.Incidents, changes);
    }

    /// <summary>The internal audit was done on the day; the record is a file named after it.</summary>
    public async Task AuditAsync(DateOnly day)
    {
        var act = Act.By(Some.Person.Id, Taipei.At(day, new TimeOnly(17, 0)), "activity-1");
        var done = await _services.GetRequiredService<DutyTable>().ActAsync(
            DutyKind.InternalAudit,
            duty => RecordDuty.Decide(duty, day, $"{day:yyyy-MM-dd}.docx", "缺失兩項", [Some.Person.Id], Some.Person.Id, act),
            act.At,
            Stop);
        Assert.NotNull(done.Value);
    }

    private Task SealAsync(DateOnly day, string? token)
    {
        var seal = new Seal(new SealReference(day.Year, day), LogEdge.Empty, Previous: null)
        {
            Checkpoint = $"checkpoint {day:yyyy-MM-dd}",
            Key = "-----BEGIN PUBLIC KEY-----",
            Token = token,
        };
        return AddAsync(TableNames.TrailLog, new Changes(LogRows.Partition(day.Year)).Insert(SealRows.Write(seal)));
    }

    private async Task AddAsync(string table, Changes changes) =>
        Assert.True(await new RowTable(Tables.GetTableClient(table)).CommitAsync(changes, Stop));
}
