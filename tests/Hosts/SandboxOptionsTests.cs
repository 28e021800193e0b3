using TeamsIsms.Sandbox;

namespace TeamsIsms.Tests.Hosts;

public sealed class SandboxOptionsTests
{
    [Fact]
    public void Without_options_sixty_people_and_playgrounds_stand_from_port_5100()
    {
        var options = SandboxOptions.Parse([]);

        Assert.Equal((5100, 60, true, false), (options.Port, options.Staff, options.Playground, options.Fresh));
        Assert.Equal(Path.GetFullPath(".sandbox"), options.Folder);
    }

    [Fact]
    public void Every_option_is_read()
    {
        var options = SandboxOptions.Parse(
            ["--port", "6000", "--staff", "100000", "--no-playground", "--data", "/tmp/x", "--documents", "/", "--functions", "/", "--fresh"]);

        Assert.Equal((6000, 100_000, false, true), (options.Port, options.Staff, options.Playground, options.Fresh));
        Assert.Equal(("/tmp/x", "/", "/"), (options.Folder, options.Documents, options.Functions));
    }

    [Theory]
    [InlineData("--what")]
    [InlineData("--port")]
    [InlineData("--port", "many")]
    [InlineData("--staff", "0")]
    [InlineData("--documents", "/no/such/folder")]
    public void A_mistake_is_named(params string[] arguments) =>
        Assert.Contains(arguments[^1] == "/no/such/folder" ? "no folder" : arguments[0], Assert.Throws<SandboxException>(
            () => SandboxOptions.Parse(arguments)).Message, StringComparison.Ordinal);
}
