using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Chats;

/// <summary>Installs the bot at a pace that Graph allows. A batch waits for its turns, other requests to Graph do not.</summary>
internal sealed class InstallRun(InstallationClient installations, [FromKeyedServices(PaceRun.Installation)] PaceRun pace)
{
    public async Task<Installation> InstallAsync(Guid person, CancellationToken cancellationToken) =>
        await pace.TurnAsync(cancellationToken) is null
            ? new Installation(InstallationVerdict.TryAgain)
            : await installations.InstallAsync(person, cancellationToken);
}
