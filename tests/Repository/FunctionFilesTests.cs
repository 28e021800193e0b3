using System.Text.Json;
using TeamsIsms.Functions.Poison;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Repository;

public sealed class FunctionFilesTests
{
    public static TheoryData<string> Files() => [.. TrackedFiles.Ending("/function.json")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_queue_function_reads_a_queue_the_code_fills_as_plain_bytes(string file)
    {
        var trigger = Trigger(file);
        if (trigger.GetProperty("type").GetString() != "queueTrigger")
        {
            return;
        }

        Assert.Contains(trigger.GetProperty("queueName").GetString()!, QueueNames.All.SelectMany(WithPoison)); // a queue has a name
        Assert.Equal("binary", trigger.GetProperty("dataType").GetString());
        Assert.Equal("AzureWebJobsStorage", trigger.GetProperty("connection").GetString());
    }

    [Fact]
    public void Every_poison_queue_is_watched()
    {
        var watched = Files().Select(file => Trigger(file.Data))
            .Where(trigger => trigger.TryGetProperty("queueName", out _))
            .Select(trigger => trigger.GetProperty("queueName").GetString());

        Assert.Empty(QueueNames.All.Select(QueueNames.Poison).Except(watched));
    }

    [Fact]
    public void The_host_starts_the_executable_that_is_built()
    {
        using var host = JsonDocument.Parse(TrackedFiles.Read("functions/host.json"));

        Assert.Equal(
            typeof(PoisonRun).Assembly.GetName().Name,
            host.RootElement.GetProperty("customHandler").GetProperty("description").GetProperty("defaultExecutablePath").GetString());
    }

    [Fact]
    public async Task The_files_conform_to_the_schemas_of_the_Functions_host()
    {
        Assert.SkipWhen(RepositoryRoot.Contracts is null, "The contracts are not on this machine.");
        var function = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(RepositoryRoot.Contracts, "functions", "function.schema.patched.json"), TestContext.Current.CancellationToken);
        var host = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(RepositoryRoot.Contracts, "functions", "host.schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty(host.Validate(TrackedFiles.Read("functions/host.json")));
        Assert.Empty(Files().SelectMany(file => function.Validate(TrackedFiles.Read(file.Data)).Select(error => $"{file.Data}: {error}")));
    }

    private static JsonElement Trigger(string file)
    {
        using var json = JsonDocument.Parse(TrackedFiles.Read(file));
        return json.RootElement.GetProperty("bindings")[0].Clone();
    }

    private static IEnumerable<string> WithPoison(string queue) => [queue, QueueNames.Poison(queue)];
}
