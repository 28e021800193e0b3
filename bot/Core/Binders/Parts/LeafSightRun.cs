using TeamsIsms.Incidents;

namespace TeamsIsms.Binders.Parts;

/// <summary>
/// Which records a reader may see whole. A record names who acted: of a private report that would be the reporter, of a course who failed.
/// </summary>
internal sealed class LeafSightRun(IncidentTable cases)
{
    private (CaseId Id, bool IsShown)? _last;

    public async ValueTask<bool> IsShownAsync(StoredLeaf leaf, BinderScope scope, CancellationToken cancellationToken)
    {
        var subject = leaf.Leaf.Subject.Split('/');
        return subject[0] switch
        {
            "training" => scope.Reader.SeesLearners,
            "incident" or "weakness" => scope.Reader.SeesCases && CaseId.Parse(subject.ElementAtOrDefault(1)) is { } id
                && await IsShownAsync(id, cancellationToken),
            _ => true,
        };
    }

    // The records of one case follow each other.
    private async ValueTask<bool> IsShownAsync(CaseId id, CancellationToken cancellationToken)
    {
        if (_last is not { } last || last.Id != id)
        {
            var @case = await cases.FindAsync(id, cancellationToken);
            _last = last = (id, @case is { IsPrivate: false } && CaseRecordLine.IsShown(@case));
        }

        return last.IsShown;
    }
}
