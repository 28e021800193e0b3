namespace TeamsIsms.Tests.Infra;

public sealed class DeployScriptTests : IDisposable
{
    private const string There = """
        'group exists'*) echo true ;;
        *outputs.clientId*) echo 2c1f7f3e-5f0d-4b57-9a86-8f6f0a4b6f11 ;;
        *outputs.principalId*) echo 3f9a1c52-0d0e-4c6b-9a3e-7c2d1b5e8f60 ;;
        """;

    private static readonly string[] Given = ["--group", "rg-isms", "--domain", "isms.test"];

    private readonly ShellScript _script = new(There);

    [Fact]
    public async Task A_deployment_is_made_and_says_who_has_to_grant_what()
    {
        var (code, told, calls) = await _script.RunAsync("deploy.sh", [.. Given, "--no-code"]);

        Assert.True(code == 0, told);
        Assert.Contains(calls, call => call.StartsWith("deployment group create --resource-group rg-isms --name isms-prod", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => call.StartsWith("group create", StringComparison.Ordinal));
        Assert.Contains("infra/grant.sh 3f9a1c52-0d0e-4c6b-9a3e-7c2d1b5e8f60", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_ahead_changes_nothing()
    {
        var (code, _, calls) = await _script.RunAsync("deploy.sh", [.. Given, "--environment", "test", "--what-if"]);

        Assert.Equal(0, code);
        Assert.Contains(calls, call => call.StartsWith("deployment group what-if", StringComparison.Ordinal) && call.Contains("test.bicepparam", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => call.Contains(" create ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_that_is_not_there_is_made_where_one_says()
    {
        using var empty = new ShellScript("'group exists'*) echo false ;;");

        Assert.Equal(2, (await empty.RunAsync("deploy.sh", [.. Given, "--no-code"])).Code);
        var (_, _, calls) = await empty.RunAsync("deploy.sh", [.. Given, "--no-code", "--location", "japaneast"]);

        Assert.Contains(calls, call => call.StartsWith("group create --name rg-isms --location japaneast", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--group", "rg-isms")]
    [InlineData("--domain", "isms.test")]
    [InlineData("--group", "rg-isms", "--domain", "isms.example.com")]
    [InlineData("--group", "rg-isms", "--domain", "isms.test", "--environment", "nowhere")]
    [InlineData("--group", "rg-isms", "--domain", "isms.test", "--colour", "green")]
    [InlineData("--group")]
    public async Task Wrong_arguments_change_nothing_and_say_how_to_call_it(params string[] arguments)
    {
        var (code, told, calls) = await _script.RunAsync("deploy.sh", arguments);

        Assert.Equal(2, code);
        Assert.Contains("infra/deploy.sh --group", told, StringComparison.Ordinal);
        Assert.Empty(calls);
    }

    public void Dispose() => _script.Dispose();
}
