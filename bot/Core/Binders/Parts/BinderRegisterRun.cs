using System.Runtime.CompilerServices;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Binders.Parts;

/// <summary>Every registered document with its revisions, by number.</summary>
internal sealed class BinderRegisterRun(RegisterTable register, DocumentTable documents)
{
    public async IAsyncEnumerable<RegisterEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var line in await register.ListAsync(cancellationToken))
        {
            if (await documents.FindAsync(line.Id, cancellationToken) is { } entry)
            {
                yield return entry;
            }
        }
    }
}
