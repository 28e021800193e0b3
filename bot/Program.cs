using TeamsIsms.Bot;

var builder = WebApplication.CreateSlimBuilder(args);
BotHost.AddServices(builder);
var app = builder.Build();
BotHost.MapRoutes(app);
await app.RunAsync();
