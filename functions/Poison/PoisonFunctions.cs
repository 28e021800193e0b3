using TeamsIsms.Functions.Invocations;
using TeamsIsms.Storage;

namespace TeamsIsms.Functions.Poison;

/// <summary>One function per poison queue: nothing fails for good without somebody being told.</summary>
internal static class PoisonFunctions
{
    public static void Register(FunctionSet functions)
    {
        Watch(functions, "ActionNoticePoison", QueueNames.ActionNotice);
        Watch(functions, "ApprovalNoticePoison", QueueNames.ApprovalNotice);
        Watch(functions, "CampaignDeliveryPoison", QueueNames.CampaignDelivery);
        Watch(functions, "CampaignNoticePoison", QueueNames.CampaignNotice);
        Watch(functions, "CampaignStartPoison", QueueNames.CampaignStart);
        Watch(functions, "DocumentNoticePoison", QueueNames.DocumentNotice);
        Watch(functions, "EvidenceMakePoison", QueueNames.EvidenceMake);
        Watch(functions, "IncidentNoticePoison", QueueNames.IncidentNotice);
        Watch(functions, "RecordsDisposePoison", QueueNames.RecordsDispose);
        Watch(functions, "ReviewNoticePoison", QueueNames.ReviewNotice);
        Watch(functions, "TrainingNoticePoison", QueueNames.TrainingNotice);
    }

    private static void Watch(FunctionSet functions, string name, string queue) =>
        functions.OnQueue(name, (services, message, invocation, cancellationToken) =>
            services.GetRequiredService<PoisonRun>().KeepAsync(queue, message, invocation, cancellationToken));
}
