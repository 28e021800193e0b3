using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Binders.Lookups;
using TeamsIsms.Binders.Parts;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Binders;

public static class BinderServices
{
    /// <summary>What asks for binders and looks at evidence. Needs campaigns, training, incidents and people.</summary>
    public static IServiceCollection AddBinders(this IServiceCollection services) => services
        .AddSingleton<BinderRegisterRun>()
        .AddSingleton<BinderTable>()
        .AddSingleton<DocumentsInForceRun>()
        .AddSingleton<LookupFileRun>()
        .AddSingleton<PersonEvidenceRun>();

    /// <summary>What makes them; only the functions do. Needs actions, documents, duties, chats and the seals of the trail too.</summary>
    public static IServiceCollection AddBinderMaking(this IServiceCollection services) => services
        .AddBinders()
        .AddSingleton<BinderCampaignsRun>()
        .AddSingleton<BinderSealsRun>()
        .AddSingleton<TrailLeavesRun>()
        .AddSingleton<IBinderPartRun, AcknowledgementPartRun>()
        .AddSingleton<IBinderPartRun, ActionPartRun>()
        .AddSingleton<IBinderPartRun, ApprovalPartRun>()
        .AddSingleton<IBinderPartRun, DocumentPartRun>()
        .AddSingleton<IBinderPartRun, DutyPartRun>()
        .AddSingleton<IBinderPartRun, TrailPartRun>()
        .AddSingleton<IBinderPartRun, TrainingPartRun>()
        .AddSingleton<IBinderPartRun>(host => Cases(host, EvidenceKind.Incidents))
        .AddSingleton<IBinderPartRun>(host => Cases(host, EvidenceKind.Weaknesses))
        .AddSingleton<BinderWriteRun>()
        .AddSingleton<BinderStoreRun>()
        .AddSingleton<BinderTellRun>()
        .AddSingleton<BinderMakeRun>();

    private static CasePartRun Cases(IServiceProvider host, EvidenceKind kind) =>
        new(kind, host.GetRequiredService<IncidentTable>(), host.GetRequiredService<RuleSets>());
}
