using System.Text.Json.Nodes;
using TeamsIsms.Tests.Repository;

namespace TeamsIsms.Tests.Infra;

public sealed class ParametersTests
{
    [Theory]
    [InlineData("prod")]
    [InlineData("test")]
    public void The_parameters_fit_the_template_and_name_the_app_of_the_manifest(string environment)
    {
        var parameters = JsonNode.Parse((string)CompiledTemplate.Compile("build-params", $"{environment}.bicepparam")["parametersJson"]!)!["parameters"]!;

        Assert.Equal(environment, (string?)parameters["name"]!["value"]); // the deploy script finds things by it
        Assert.Equal(
            (string?)JsonNode.Parse(TrackedFiles.Read("manifest/manifest.json"))!["id"], (string?)parameters["teamsAppId"]!["value"]);
        Assert.EndsWith("/trail", (string?)parameters["trailOrigin"]!["value"], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_production_last_as_long_as_the_default_says_and_lie_in_more_than_one_place()
    {
        var parameters = JsonNode.Parse((string)CompiledTemplate.Compile("build-params", "prod.bicepparam")["parametersJson"]!)!["parameters"]!.AsObject();

        Assert.False(parameters.ContainsKey("trailDays"));
        Assert.NotEqual("Standard_LRS", (string?)parameters["redundancy"]!["value"]);
        Assert.InRange((int)parameters["logDays"]!["value"]!, 180, 730);
    }
}
