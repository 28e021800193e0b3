using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Chats;

public static class ChatServices
{
    /// <summary>What brings cards into people's chats; only the functions send. Needs people, Graph, Teams, the storage, and a pace of installing.</summary>
    public static IServiceCollection AddChats(this IServiceCollection services) => services
        .AddSingleton<ChatCardRun>()
        .AddSingleton<InstallRun>()
        .AddSingleton<ReachRun>()
        .AddSingleton<RepeatRun>()
        .AddSingleton<SentCardTable>();
}
