using TeamsIsms.Actions;
using TeamsIsms.Audits;
using TeamsIsms.Binders;
using TeamsIsms.Bot.Actions;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Audits;
using TeamsIsms.Bot.Binders;
using TeamsIsms.Bot.Campaigns;
using TeamsIsms.Bot.Documents;
using TeamsIsms.Bot.Feedback;
using TeamsIsms.Bot.Help;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Bot.Links;
using TeamsIsms.Bot.Messages;
using TeamsIsms.Bot.Objectives;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Records;
using TeamsIsms.Bot.Risks;
using TeamsIsms.Bot.Training;
using TeamsIsms.Bot.YearlyDuties;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Feedback;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.Operation;
using TeamsIsms.Operation.Telemetry;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Reviews;
using TeamsIsms.Risks;
using TeamsIsms.Setup;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Bot;

/// <summary>What the bot's process is made of; tests start exactly this.</summary>
public sealed class BotHost
{
    private BotHost()
    {
    }

    public static void AddServices(WebApplicationBuilder builder)
    {
        // No turn waits synchronously, so it may run where the request was read instead of changing threads.
        builder.WebHost.UseSockets(static sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.WebHost.ConfigureKestrel(static server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MessagesRun.LargestBody;
            server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.AddClock();
        builder.AddSetup();
        builder.Services
            .AddTelemetry(builder.Configuration, "bot")
            .AddStorage()
            .AddTeams()
            .AddGraph()
            .AddPeople()
            .AddDocuments()
            .AddCampaigns()
            .AddPaper()
            .AddIncidents()
            .AddIncidentDocuments()
            .AddEvidence()
            .AddActions()
            .AddActionFiles()
            .AddTraining()
            .AddBank()
            .AddTrainingFiles()
            .AddAudits()
            .AddObjectives()
            .AddRisks()
            .AddFeedback()
            .AddDuties()
            .AddBinders()
            .AddRecords()
            .AddReviews()
            .AddShelves()
            .AddOperation()
            .AddLinkPages()
            .AddPeopleLookups()
            .AddMessages()
            .AddRoutes(PeopleRoutes.Add)
            .AddRoutes(ChannelRoutes.Add)
            .AddRoutes(CampaignRoutes.Add)
            .AddRoutes(PaperRoutes.Add)
            .AddRoutes(ApprovalRoutes.Add)
            .AddRoutes(EvidenceRoutes.Add)
            .AddRoutes(DocumentRoutes.Add)
            .AddRoutes(FindRoutes.Add)
            .AddRoutes(ExternalRoutes.Add)
            .AddRoutes(IncidentRoutes.Add)
            .AddRoutes(RiskRoutes.Add) // before the files of others: it takes only tables of risks
            .AddRoutes(FeedbackRoutes.Add)
            .AddRoutes(QuestionFileRoutes.Add) // before the files of cases, which take whatever comes
            .AddRoutes(TrainingFileRoutes.Add)
            .AddRoutes(ActionRoutes.Add)
            .AddRoutes(FileRoutes.Add)
            .AddRoutes(PostedRoutes.Add)
            .AddRoutes(TrainingRoutes.Add)
            .AddRoutes(RecordRoutes.Add)
            .AddRoutes(AuditRoutes.Add)
            .AddRoutes(ObjectiveRoutes.Add)
            .AddRoutes(DutyRoutes.Add)
            .AddRoutes(Reviews.ReviewRoutes.Add)
            .AddRoutes(Operation.OperationRoutes.Add)
            .AddRoutes(Setup.SetupRoutes.Add)
            .AddHelp(); // last: it answers what nobody else does
    }

    public static void MapRoutes(WebApplication app)
    {
        app.Use(static (context, next) =>
        {
            Protect(context.Response.Headers);
            return next(context);
        });
        app.MapMessages();
        app.MapLinks();
    }

    /// <summary>What every answer carries; a page that shows something loosens its own policy.</summary>
    private static void Protect(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
