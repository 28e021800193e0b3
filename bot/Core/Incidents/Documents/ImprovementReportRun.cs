using TeamsIsms.Actions;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Writes the improvement report into the incident's folder: a new version of the same file each time.</summary>
internal sealed class ImprovementReportRun(DossierRun dossiers, IncidentTable incidents, ActionTable actions, CaseFolderRun folders)
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
            ? await MakeAsync(
                dossier with { Actions = await actions.FromAsync(id.ToString(), cancellationToken) }, law, by, act, cancellationToken)
            : new NoRuleSetInForce(dossier.Incident.Times.Aware);
    }

    private async Task<Outcome<MadeReport>> MakeAsync(
        IncidentDossier dossier, RuleSet law, CaseActor by, Act act, CancellationToken cancellationToken)
    {
        var revision = RecordReport.Revision(dossier.Entries);
        var report = ImprovementReport.Of(dossier, law, revision, Languages.Chinese);
        var saved = await folders.SaveAsync(
            dossier.Incident, IncidentDocumentWords.Text.Say(Languages.Chinese, "FileReport"), report.File, cancellationToken);
        if (saved.Value is not { } stored)
        {
            return saved.Refusal!; // no value: refused
        }

        var recorded = await incidents.ActAsync(
            dossier.Incident.Id,
            current => RecordReport.Decide(current, revision, stored.Sha256, by, act),
            (_, _) => { },
            act,
            cancellationToken);
        return recorded.Match<Outcome<MadeReport>>(
            _ => new MadeReport(stored.WebUrl, stored.Sha256, revision, report.Missing), refused => refused);
    }
}
