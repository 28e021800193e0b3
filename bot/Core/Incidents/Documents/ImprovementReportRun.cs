using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Writes the improvement report into the incident's folder: a new version of the same file each time.</summary>
internal sealed partial class ImprovementReportRun(
    DossierRun dossiers,
    IncidentTable incidents,
    LibraryWriteClient library,
    IOptions<IncidentDocumentOptions> options,
    ILogger<ImprovementReportRun> logger)
{
    public async Task<Outcome<MadeReport>> RunAsync(CaseId id, CaseActor by, Act act, CancellationToken cancellationToken)
    {
        var read = await dossiers.ReadAsync(id, by, act.At, cancellationToken);
        if (read.Value is not { } dossier)
        {
            return read.Refusal!; // no value: refused
        }

        if (RecordReport.Refuse(dossier.Incident, by) is { } refusal)
        {
            return refusal;
        }

        return ReportLaw.Of(dossier) is { } law
            ? await MakeAsync(dossier, law, by, act, cancellationToken)
            : new NoRuleSetInForce(dossier.Incident.Times.Aware);
    }

    private async Task<Outcome<MadeReport>> MakeAsync(
        IncidentDossier dossier, RuleSet law, CaseActor by, Act act, CancellationToken cancellationToken)
    {
        var (id, revision) = (dossier.Incident.Id, RecordReport.Revision(dossier.Entries));
        var report = ImprovementReport.Of(dossier, law, revision, Languages.Chinese);
        using var file = new MemoryStream();
        DocxWriter.Write(file, report.File);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.ToArray()));
        file.Position = 0;
        var saved = await library.UploadAsync(
            $"{options.Value.Folder}/{id.Partition}/{id}", Name(dossier), file, UploadConflict.Replace, cancellationToken);
        if (saved.Value is not { } stored)
        {
            Log.NotSaved(logger, id, saved.Refusal?.GetType().Name);
            return saved.Refusal!; // no value: refused
        }

        var recorded = await incidents.ActAsync(
            id, current => RecordReport.Decide(current, revision, sha256, by, act), (_, _) => { }, act, cancellationToken);
        return recorded.Match<Outcome<MadeReport>>(
            _ => new MadeReport(stored.WebUrl, sha256, revision, report.Missing), refused => refused);
    }

    private static string Name(IncidentDossier dossier)
    {
        var name = $"{dossier.Incident.Id}_{IncidentDocumentWords.Text.Say(Languages.Chinese, "FileReport")}";
        return LibraryName.Safe(
            dossier.Incident.IsDrill ? IncidentDocumentWords.Text.Say(Languages.Chinese, "Drill") + name : name, ".docx");
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The improvement report of {Case} could not be saved: {Refusal}.")]
        public static partial void NotSaved(ILogger logger, CaseId @case, string? refusal);
    }
}
