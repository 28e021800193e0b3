using TeamsIsms.Bot;
using TeamsIsms.Bot.Backup;
using TeamsIsms.Bot.Package;
using TeamsIsms.Bot.Verify;

switch (args)
{
    case [PackageCommand.Name, .. var options]:
        return await PackageCommand.RunAsync(options, Console.Out, CancellationToken.None);
    case [VerifyCommand.Name, .. var options]:
        return await VerifyCommand.RunAsync(options, Console.Out, CancellationToken.None);
    case [ProveCommand.Name, .. var options]:
        return await ProveCommand.RunAsync(options, Console.Out, CancellationToken.None);
    case [BackupCommand.Backup or BackupCommand.Restore, .. var options]:
        return await BackupCommand.RunAsync(args[0], options, Console.Out, CancellationToken.None);
    default:
        var builder = WebApplication.CreateSlimBuilder(args);
        BotHost.AddServices(builder);
        var app = builder.Build();
        BotHost.MapRoutes(app);
        await app.RunAsync();
        return 0;
}
