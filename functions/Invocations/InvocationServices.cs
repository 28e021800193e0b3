namespace TeamsIsms.Functions.Invocations;

internal static class InvocationServices
{
    public static IServiceCollection AddInvocations(this IServiceCollection services, Action<FunctionSet> register)
    {
        var functions = new FunctionSet();
        register(functions);
        return services.AddSingleton(functions).AddSingleton<InvocationRoute>();
    }

    /// <exception cref="InvalidOperationException">In <paramref name="root"/>, the folder of the function folders, a function lacks its folder, or a folder its function.</exception>
    public static void MapInvocations(this WebApplication app, string root)
    {
        Wiring.Check(app.Services.GetRequiredService<FunctionSet>(), root);
        var route = app.Services.GetRequiredService<InvocationRoute>();
        app.MapPost("/{function}", (string function, HttpContext context) => route.AnswerAsync(context, function));
    }
}
