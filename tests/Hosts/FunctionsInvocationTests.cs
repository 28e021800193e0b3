using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Tests.Hosts;

public sealed partial class FunctionsInvocationTests
{
    private const string Message = """{"Campaign":"c42","Shard":7}""";

    public static TheoryData<string> Layers() =>
    [
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Message)),
        Encode(Message),
        Message,
        Encode(Convert.ToBase64String(Encoding.UTF8.GetBytes(Message))),
    ];

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task A_queue_message_is_understood_in_every_layer_the_host_may_send(string item)
    {
        Work? seen = null;
        Invocation? invocation = null;
        await using var app = await new FunctionsApp(
            functions => functions.OnQueue("Deliver", WorkJson.Default.Work, (_, message, call, _) =>
            {
                (seen, invocation) = (message, call);
                return Task.CompletedTask;
            }),
            ("Deliver", "queueTrigger")).StartAsync();

        using var answer = await app.CallAsync("Deliver", $$$"""{"Data":{"work":{{{Encode(item)}}}},"Metadata":{"DequeueCount":"3"}}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(new Work("c42", 7), seen);
        Assert.Equal(3, invocation?.DequeueCount);
    }

    [Fact]
    public async Task Success_is_a_JSON_object_because_the_host_waits_for_ever_on_anything_else()
    {
        await using var app = await Timer((_, _, _) => Task.CompletedTask).StartAsync();

        using var answer = await app.CallAsync("Tick", """{"Data":{"timer":{"ScheduleStatus":null,"IsPastDue":false}},"Metadata":{}}""");

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            """{"Outputs":{},"Logs":[],"ReturnValue":null}""",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_late_tick_says_so()
    {
        var late = false;
        await using var app = await Timer((_, call, _) =>
        {
            late = call.IsPastDue;
            return Task.CompletedTask;
        }).StartAsync();

        using var answer = await app.CallAsync("Tick", """{"Data":{"timer":{"ScheduleStatus":null,"IsPastDue":true}},"Metadata":{}}""");

        Assert.True(late);
    }

    [Fact]
    public async Task A_handler_that_throws_fails_the_call_and_leaves_the_process_alive()
    {
        await using var app = await Timer((_, _, _) => throw new InvalidOperationException("Storage is away.")).StartAsync();

        using var answer = await app.CallAsync("Tick", """{"Data":{"timer":{}},"Metadata":{}}""");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("Storage", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(app.Broken);
    }

    [Fact]
    public async Task A_fault_that_would_meet_every_call_ends_the_process_with_an_error()
    {
        await using var app = await Timer((_, _, _) => throw new TypeInitializationException("X", null)).StartAsync();

        using var answer = await app.CallAsync("Tick", """{"Data":{"timer":{}},"Metadata":{}}""");

        Assert.True(app.Broken);
        Assert.True(app.Stopping.IsCancellationRequested);
    }

    [Theory]
    [InlineData("""{"Data":{"work":"!!"},"Metadata":{}}""")]
    [InlineData("""{"Data":{"work":""},"Metadata":{}}""")]
    [InlineData("""{"Data":{"work":"\"never closed"},"Metadata":{}}""")]
    [InlineData("""{"Data":{"work":17},"Metadata":{}}""")]
    [InlineData("""{"Data":{"work":"bnVsbA=="},"Metadata":{}}""")]
    [InlineData("""{"Data":{},"Metadata":{}}""")]
    [InlineData("""{"Data":[]}""")]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("")]
    public async Task A_message_nobody_can_read_fails_the_call_and_reaches_no_handler(string body)
    {
        var called = false;
        await using var app = await new FunctionsApp(
            functions => functions.OnQueue("Deliver", WorkJson.Default.Work, (_, _, _, _) =>
            {
                called = true;
                return Task.CompletedTask;
            }),
            ("Deliver", "queueTrigger")).StartAsync();

        using var answer = await app.CallAsync("Deliver", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(called);
    }

    [Fact]
    public async Task A_function_that_is_not_here_is_not_found()
    {
        await using var app = await Timer((_, _, _) => Task.CompletedTask).StartAsync();

        using var answer = await app.CallAsync("Other", "{}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static FunctionsApp Timer(TimerHandler handler) =>
        new(functions => functions.OnTimer("Tick", handler), ("Tick", "timerTrigger"));

    private static string Encode(string text) => JsonSerializer.Serialize(text, WorkJson.Default.String);

    internal sealed record Work(string Campaign, int Shard);

    [JsonSerializable(typeof(Work))]
    [JsonSerializable(typeof(string))]
    internal sealed partial class WorkJson : JsonSerializerContext;
}
