namespace TeamsIsms.Tests.Hosts;

public sealed class FunctionsWiringTests
{
    [Fact]
    public async Task A_folder_without_a_handler_stops_the_start()
    {
        await using var app = new FunctionsApp(_ => { }, ("Tick", "timerTrigger"));

        Assert.Contains("Tick/function.json has no handler", Assert.Throws<InvalidOperationException>(app.Map).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_without_a_folder_stops_the_start()
    {
        await using var app = new FunctionsApp(functions => functions.OnTimer("Tick", (_, _, _) => Task.CompletedTask));

        Assert.Contains("Tick has no folder", Assert.Throws<InvalidOperationException>(app.Map).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_for_another_trigger_than_the_folder_says_stops_the_start()
    {
        await using var app = new FunctionsApp(
            functions => functions.OnTimer("Tick", (_, _, _) => Task.CompletedTask), ("Tick", "queueTrigger"));

        Assert.Contains("another trigger", Assert.Throws<InvalidOperationException>(app.Map).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_functions_of_one_name_stop_the_start() =>
        Assert.Throws<InvalidOperationException>(() => new FunctionsApp(functions => functions
            .OnTimer("Tick", (_, _, _) => Task.CompletedTask)
            .OnTimer("tick", (_, _, _) => Task.CompletedTask)));
}
