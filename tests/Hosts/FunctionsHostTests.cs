using Microsoft.AspNetCore.Mvc.Testing;
using TeamsIsms.Functions;

namespace TeamsIsms.Tests.Hosts;

public sealed class FunctionsHostTests
{
    [Fact]
    public async Task The_host_finds_the_process_ready()
    {
        await using var factory = new WebApplicationFactory<FunctionsHost>();
        using var client = factory.CreateClient();

        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
    }
}
