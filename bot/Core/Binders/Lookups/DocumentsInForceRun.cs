using TeamsIsms.Binders.Parts;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Binders.Lookups;

/// <summary>Which revisions of documents bound people on a day: from the register, and from campaigns for documents it does not know.</summary>
internal sealed class DocumentsInForceRun(CampaignTable campaigns, BinderRegisterRun register)
{
    public async Task<IReadOnlyList<RevisionInForce>> OnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var registered = new List<RevisionInForce>();
        await foreach (var entry in register.ReadAsync(cancellationToken))
        {
            known.Add(entry.Document.Number);
            if (RevisionInForce.On(entry, day) is { } revision)
            {
                registered.Add(revision);
            }
        }

        var asked = RevisionInForce.On(await campaigns.ListAsync(cancellationToken), day);
        return
        [
            .. registered.Concat(asked.Where(revision => !known.Contains(revision.Number)))
                .OrderBy(revision => revision.Number, StringComparer.Ordinal),
        ];
    }
}
