using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>
/// Puts the register of a period into the library. More people read a file there than ask for it, so it holds what every handler
/// may see: no restricted case and no private reporter's name, also when a security manager asks.
/// </summary>
internal sealed class RegisterRun(
    PeriodCasesRun cases, LibraryWriteClient library, RuleSets rules, IOptions<IncidentOptions> options)
{
    private static readonly CaseActor EveryHandler = new(Guid.Empty, [Role.IncidentHandler]);

    private static readonly Role[] Readers =
        [Role.IncidentHandler, Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader];

    public async Task<Outcome<Uri>> RunAsync(
        FigurePeriod period, CaseActor reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!Readers.Any(reader.Has))
        {
            return new RoleNeeded(CaseDuty.HandlerOrManager);
        }

        var reported = (await cases.ReadAsync(period, cancellationToken)).Where(@case => period.Contains(@case.Recorded));
        using var file = new MemoryStream();
        await CaseRegister.WriteAsync(file, reported, EveryHandler, rules, now, Languages.Chinese);
        file.Position = 0;
        var name = LibraryName.Safe($"{IncidentDocumentWords.Text.Say(Languages.Chinese, "FileRegister")}_{period}", ".csv");
        var saved = await library.UploadAsync(options.Value.Folder, name, file, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<Uri>>(stored => stored.WebUrl, refusal => refusal);
    }
}
