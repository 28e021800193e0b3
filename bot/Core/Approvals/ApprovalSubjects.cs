namespace TeamsIsms.Approvals;

/// <summary>Every kind of object there is that others approve.</summary>
internal sealed class ApprovalSubjects(IEnumerable<IApprovalSubject> subjects)
{
    private readonly Dictionary<string, IApprovalSubject> _byName = subjects.ToDictionary(subject => subject.Name, StringComparer.Ordinal);

    /// <returns>Null for a name that nobody has, as a forged card may bring.</returns>
    public IApprovalSubject? Find(string name) => _byName.GetValueOrDefault(name);
}
