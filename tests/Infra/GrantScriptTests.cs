using System.Text.RegularExpressions;
using TeamsIsms.Graph;
using TeamsIsms.Tests.Repository;

namespace TeamsIsms.Tests.Infra;

/// <summary>What the code uses, what the scripts grant and what the readme says are one list.</summary>
public sealed partial class GrantScriptTests : IDisposable
{
    private const string Principal = "3f9a1c52-0d0e-4c6b-9a3e-7c2d1b5e8f60";
    private const string TooMuch = "Directory.ReadWrite.All";

    private readonly string[] _known = [.. GraphPermissions.InToken, TooMuch];
    private ShellScript? _script;

    [Fact]
    public void The_scripts_grant_exactly_what_the_code_declares()
    {
        Assert.Equal(GraphPermissions.InToken.Order(), Listed(TrackedFiles.Read("infra/grant.sh"), @"permissions=\(([^)]*)\)").Order());
        Assert.Equal(
            GraphPermissions.All.Where(permission => permission.Reach is PermissionReach.Mailbox).Select(permission => permission.Name).Order(),
            Listed(TrackedFiles.Read("infra/scope.ps1"), @"foreach \(\$permission in ([^)]*)\)").Order());
    }

    [Fact]
    public void The_guide_names_exactly_what_the_code_declares() => Assert.Equal(
        GraphPermissions.All.Select(permission => permission.Name).Order(),
        TrackedFiles.Read(".github/ADMINISTRATOR.md").Split('\n').SkipWhile(line => !line.StartsWith("| Permission |", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|')).SelectMany(line => Permission().Matches(line.Split('|')[1])).Select(match => match.Value).Order());

    [Fact]
    public async Task An_identity_without_any_gets_each_of_them_once()
    {
        var (code, _, calls) = await RunAsync([]);

        Assert.Equal(0, code);
        Assert.Equal(
            GraphPermissions.InToken.Select(IdOf).Order(),
            calls.Where(call => call.Contains("--method post", StringComparison.Ordinal)).Select(call => RoleId().Match(call).Groups[1].Value).Order());
        Assert.All(calls.Where(call => call.Contains("--method post", StringComparison.Ordinal)), call => Assert.Contains($"\"principalId\":\"{Principal}\"", call, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_run_grants_nothing_and_a_look_ahead_neither()
    {
        var (second, _, calls) = await RunAsync([.. GraphPermissions.InToken]);
        Assert.Equal(0, second);
        Assert.DoesNotContain(calls, call => call.Contains("--method post", StringComparison.Ordinal));

        var (ahead, told, looks) = await RunAsync([], "--what-if");
        Assert.Equal(0, ahead);
        Assert.DoesNotContain(looks, call => call.Contains("--method post", StringComparison.Ordinal));
        Assert.All(GraphPermissions.InToken, name => Assert.Contains($"would be granted   {name}", told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_identity_holds_beyond_the_list_is_named()
    {
        var (code, told, _) = await RunAsync([.. GraphPermissions.InToken, TooMuch]);

        Assert.Equal(1, code);
        Assert.Contains($"too much   {TooMuch}", told, StringComparison.Ordinal);
    }

    public void Dispose() => _script?.Dispose();

    private Task<(int Code, string Told, IReadOnlyList<string> Calls)> RunAsync(IEnumerable<string> held, params IEnumerable<string> options)
    {
        _script?.Dispose();
        _script = new ShellScript($"""
            *'$select=id'*) echo 9b2f0a44-1111-4222-8333-444455556666 ;;
            *'$select=appRoles'*) printf '%s\t%s\n' {string.Join(' ', _known.Select(name => $"{name} {IdOf(name)}"))} ;;
            *'--method get'*appRoleAssignments*) printf '%s\n' {string.Join(' ', held.Select(IdOf).DefaultIfEmpty("''"))} ;;
            """);
        return _script.RunAsync("grant.sh", [Principal, .. options]);
    }

    private string IdOf(string name) => $"00000000-0000-4000-8000-{Array.IndexOf(_known, name):d12}";

    private static IEnumerable<string> Listed(string script, string list) =>
        Permission().Matches(Regex.Match(script, list).Groups[1].Value).Select(match => match.Value);

    [GeneratedRegex(@"[A-Z]\w+(?:\.\w+)+")]
    private static partial Regex Permission();

    [GeneratedRegex("\"appRoleId\":\"([^\"]+)\"")]
    private static partial Regex RoleId();
}
