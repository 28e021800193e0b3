namespace TeamsIsms.Incidents.Documents;

/// <summary>Puts the whole record of an incident into its folder, for an audit.</summary>
internal sealed class BinderRun(DossierRun dossiers, CaseFolderRun folders)
{
    public async Task<Outcome<StoredDocument>> RunAsync(
        CaseId id, CaseActor reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var read = await dossiers.ReadAsync(id, reader, now, cancellationToken);
        return read.Value is { } dossier
            ? await folders.SaveAsync(
                dossier.Incident,
                IncidentDocumentWords.Text.Say(Languages.Chinese, "FileBinder"),
                CaseBinder.Of(dossier, Languages.Chinese),
                cancellationToken)
            : read.Refusal!; // no value: refused
    }
}
