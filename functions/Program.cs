using TeamsIsms.Functions;

var builder = WebApplication.CreateBuilder(args);
FunctionsHost.AddServices(builder);
var app = builder.Build();
FunctionsHost.MapRoutes(app);
await app.RunAsync();
return FunctionsHost.ExitCode(app);
