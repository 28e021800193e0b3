using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Campaigns;

public static class CampaignServices
{
    /// <summary>What both hosts need of campaigns; needs the storage.</summary>
    public static IServiceCollection AddCampaigns(this IServiceCollection services)
    {
        services.AddOptions<CampaignOptions>().BindConfiguration("Campaigns").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CampaignOptions>, CampaignOptionsValidator>());
        services.AddSingleton<CampaignTable>();
        services.TryAddSingleton<CourseTable>();
        services.AddSingleton<AssignmentTable>();
        services.AddSingleton<AudienceCountRun>();
        services.AddSingleton<FormChoicesRun>();
        services.AddSingleton<FormNamesRun>();
        services.AddSingleton<PlanRun>();
        services.AddSingleton<NamesRun>();
        services.AddSingleton<OwedTasksRun>();
        services.AddSingleton<TaskNowRun>();
        services.AddApprovals();
        services.AddSingleton<IApprovalSubject, CampaignSubject>();
        services.AddSingleton<IApprovalSubject, ExemptionSubject>();
        return services;
    }

    /// <summary>What tells single people; only the functions send. Needs the delivery as well.</summary>
    public static IServiceCollection AddCampaignNotices(this IServiceCollection services)
    {
        services.AddApprovalNotices();
        services.AddSingleton<NoticeCardRun>();
        services.AddSingleton<AssignmentNoticeRun>();
        services.AddSingleton<FollowUpNoticeRun>();
        services.AddSingleton<ReportNoticeRun>();
        services.AddSingleton<NoticeRun>();
        services.AddSingleton<OpenPeopleRun>();
        services.AddSingleton<OverdueNoticeRun>();
        services.AddSingleton<RemindedRun>();
        services.AddSingleton<ReminderPostRun>();
        services.AddSingleton<ReminderRun>();
        services.AddSingleton<ReminderTable>();
        return services;
    }
}
