using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Actions.Notices;

public static class ActionNoticeServices
{
    /// <summary>What tells people of actions; only the functions do. Needs actions and the chats.</summary>
    public static IServiceCollection AddActionNotices(this IServiceCollection services) => services
        .AddSingleton<ActionDueRun>()
        .AddSingleton<ActionNoticeRun>()
        .AddSingleton<ActionTellRun>();
}
