using TeamsIsms.Actions;
using TeamsIsms.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Incidents;
using TeamsIsms.Operation.Health;
using TeamsIsms.Records;
using TeamsIsms.Reviews;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Functions.OutboxSweep;

/// <summary>Posts what a crash left unposted, of each feature, whatever happens to the others, and says where a campaign does not go on.</summary>
internal static class OutboxSweepFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer("OutboxSweep", (services, _, cancellationToken) => Task.WhenAll(
        services.GetRequiredService<ActionTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<IncidentTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<QuestionTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<BinderTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<CourseTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<DocumentTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<RecordTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<ReviewTable>().SweepAsync(cancellationToken),
        services.GetRequiredService<BatchSweepRun>().RunAsync(
            services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken),
        services.GetRequiredService<StuckWatchRun>().RunAsync(
            services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken)));
}
