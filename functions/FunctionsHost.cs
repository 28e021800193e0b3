using System.Globalization;
using System.Net;
using TeamsIsms.Actions;
using TeamsIsms.Actions.Notices;
using TeamsIsms.Audits;
using TeamsIsms.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Notices;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Functions.ActionNotice;
using TeamsIsms.Functions.ApprovalNotice;
using TeamsIsms.Functions.CampaignDelivery;
using TeamsIsms.Functions.CampaignNotice;
using TeamsIsms.Functions.CampaignStart;
using TeamsIsms.Functions.DirectoryRefresh;
using TeamsIsms.Functions.DocumentNotice;
using TeamsIsms.Functions.DueWork;
using TeamsIsms.Functions.EvidenceMake;
using TeamsIsms.Functions.IncidentNotice;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Functions.OutboxSweep;
using TeamsIsms.Functions.Poison;
using TeamsIsms.Functions.RecordsDispose;
using TeamsIsms.Functions.ReviewNotice;
using TeamsIsms.Functions.TrailSeal;
using TeamsIsms.Functions.TrailSequence;
using TeamsIsms.Functions.TrainingNotice;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.Operation;
using TeamsIsms.Operation.Telemetry;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Setup;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;
using TeamsIsms.Training;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Functions;

/// <summary>What the custom handler's process is made of; tests start exactly this.</summary>
public sealed class FunctionsHost
{
    public const string PortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    // a queue message is 64 KiB at most and grows by two layers of JSON escaping at worst
    private const long LongestBody = 1024 * 1024;

    public static void AddServices(WebApplicationBuilder builder)
    {
        // the Functions host takes stderr for errors and every line for an entry of its own
        builder.Logging.AddJsonConsole().AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Warning);

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            if (builder.Configuration[PortVariable] is { Length: > 0 } port)
            {
                // nothing but the loopback address proves that the caller is the Functions host
                kestrel.Listen(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture));
            }
        });

        builder.AddClock();
        builder.AddSetup();
        builder.Services
            .AddTelemetry(builder.Configuration, "functions")
            .AddStorage()
            .AddTeams()
            .AddGraph()
            .AddPeople()
            .AddDocuments()
            .AddCampaigns()
            .AddDelivery()
            .AddCampaignNotices()
            .AddFollowUp()
            .AddDocumentNotices()
            .AddReconciliation()
            .AddIncidents()
            .AddIncidentNotices()
            .AddActions()
            .AddActionNotices()
            .AddTraining()
            .AddTrainingNotices()
            .AddRecords()
            .AddMeasuring()
            .AddAudits()
            .AddAuditNotices()
            .AddReviews()
            .AddReviewNotices()
            .AddDuties()
            .AddDutyNotices()
            .AddSequencing()
            .AddBinderMaking()
            .AddDisposal()
            .AddSeals()
            .AddReadiness()
            .AddPoison()
            .AddRetention()
            .AddWatches()
            .AddInvocations(Register);
    }

    public static void MapRoutes(WebApplication app)
    {
        app.MapGet("/", () => "ok");
        app.MapHealth(isBroken: () => app.Services.GetRequiredService<InvocationRoute>().Broken);
        app.MapInvocations(AppContext.BaseDirectory);
    }

    /// <summary>0 after an ordered stop; 1 after a fault, which makes the Functions host start the process again.</summary>
    public static int ExitCode(WebApplication app) => app.Services.GetRequiredService<InvocationRoute>().Broken ? 1 : 0;

    private static void Register(FunctionSet functions)
    {
        ActionNoticeFunction.Register(functions);
        ApprovalNoticeFunction.Register(functions);
        CampaignDeliveryFunction.Register(functions);
        CampaignStartFunction.Register(functions);
        DirectoryRefreshFunction.Register(functions);
        OutboxSweepFunction.Register(functions);
        CampaignNoticeFunction.Register(functions);
        DocumentNoticeFunction.Register(functions);
        EvidenceMakeFunction.Register(functions);
        IncidentNoticeFunction.Register(functions);
        RecordsDisposeFunction.Register(functions);
        ReviewNoticeFunction.Register(functions);
        TrailSealFunction.Register(functions);
        TrailSequenceFunction.Register(functions);
        TrainingNoticeFunction.Register(functions);
        DueWorkFunction.Register(functions);
        PoisonFunctions.Register(functions);
    }

    private FunctionsHost()
    {
    }
}
