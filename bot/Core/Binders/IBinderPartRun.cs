namespace TeamsIsms.Binders;

/// <summary>Writes one folder of a binder, a page of the table at a time.</summary>
internal interface IBinderPartRun
{
    EvidenceKind Kind { get; }

    Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken);
}
