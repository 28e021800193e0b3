using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Tests.Hosts;

public sealed class GraphDoorWireTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer bad")]
    [InlineData("Basic good")]
    public async Task Without_a_good_token_nothing_is_told(string? header)
    {
        await using var door = await GraphDoorApp.StartAsync();
        door.Http.DefaultRequestHeaders.Authorization = header is null ? null : AuthenticationHeaderValue.Parse(header);

        using var answer = await door.Http.GetAsync("users", Cancelled);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Too_many_requests_are_answered_429_with_a_pause()
    {
        await using var door = await GraphDoorApp.StartAsync();
        door.Faults.Plan = new FaultPlan { RequestsPerSecond = 0.001 };

        using var first = await door.Http.GetAsync("groups", Cancelled);
        door.Faults.Plan = FaultPlan.None;
        using var second = await door.Http.GetAsync("groups", Cancelled);

        Assert.Equal(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), first.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task A_planned_failure_and_a_cut_connection_reach_the_caller()
    {
        await using var door = await GraphDoorApp.StartAsync();
        door.Faults.Plan = new FaultPlan { FailRate = 1, Statuses = [503] };
        using var failed = await door.Http.GetAsync("groups", Cancelled);
        door.Faults.Plan = new FaultPlan { DropRate = 1 };

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => door.Http.GetAsync("groups", Cancelled));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        Assert.NotEmpty(failed.Headers.GetValues("request-id"));
    }

    [Fact]
    public async Task A_batch_answers_each_request_and_fails_what_depends_on_a_failed_one()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var batch = new
        {
            requests = new object[]
            {
                new { id = "1", method = "GET", url = $"/users/{Personas.Id("staff")}?$select=id" },
                new { id = "2", method = "GET", url = $"/users/{Guid.Empty}" },
                new { id = "3", method = "GET", url = "/groups", dependsOn = new[] { "2" } },
                new { id = "4", method = "GET", url = "/groups", dependsOn = new[] { "1" } },
            },
        };

        using var answer = await door.Http.PostAsJsonAsync("$batch", batch, Cancelled);
        var responses = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["responses"]!.AsArray();

        Assert.Equal([200, 404, 424, 200], responses.Select(response => response!["status"]!.GetValue<int>()));
        Assert.Equal(Personas.Id("staff").ToString(), responses[0]!["body"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_batch_of_more_than_twenty_is_refused()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var requests = Enumerable.Range(1, 21).Select(number => new { id = $"{number}", method = "GET", url = "/groups" });

        using var answer = await door.Http.PostAsJsonAsync("$batch", new { requests }, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_answered_400()
    {
        await using var door = await GraphDoorApp.StartAsync();

        using var answer = await door.Http.PostAsync($"users/{Personas.Id("manager")}/sendMail", new StringContent("{"), Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
