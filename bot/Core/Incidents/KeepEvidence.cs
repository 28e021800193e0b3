using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <param name="Sha256">Hexadecimal, of the bytes that were received.</param>
/// <param name="Where">Null when it is kept outside SharePoint.</param>
public sealed record NewEvidence(string Name, string Sha256, long Size, FolderLink? Where = null, string? Note = null);

/// <summary>Files that prove something, and who is responsible for each; a file is never taken out again.</summary>
public static class KeepEvidence
{
    private const int HashLength = 64;

    public static Outcome<IncidentStep> Add(Incident incident, NewEvidence file, CaseActor by, Act act) =>
        Added(incident, file, by, act).Match<Outcome<IncidentStep>>(step => step.On(incident), refusal => refusal);

    public static Outcome<WeaknessStep> Add(Weakness weakness, NewEvidence file, CaseActor by, Act act) =>
        Added(weakness, file, by, act).Match<Outcome<WeaknessStep>>(step => step.On(weakness), refusal => refusal);

    /// <summary>Somebody else is responsible for it from now on.</summary>
    /// <param name="item">As it is stored; null when there is none.</param>
    public static Outcome<IncidentStep> HandOver(
        Incident incident, EvidenceItem? item, Guid holder, string? note, CaseActor by, Act act) =>
        Handed(incident, item, holder, note, by, act).Match<Outcome<IncidentStep>>(step => step.On(incident), refusal => refusal);

    public static Outcome<WeaknessStep> HandOver(
        Weakness weakness, EvidenceItem? item, Guid holder, string? note, CaseActor by, Act act) =>
        Handed(weakness, item, holder, note, by, act).Match<Outcome<WeaknessStep>>(step => step.On(weakness), refusal => refusal);

    private static Outcome<CaseFileStep> Added(ICase @case, NewEvidence file, CaseActor by, Act act)
    {
        if ((FileGate.Refuse(@case, by) ?? CaseText.TooLong(CaseText.Short, file.Name, file.Note)) is { } refusal)
        {
            return refusal;
        }

        if (CaseText.Trim(file.Name) is not { } name)
        {
            return new WordsNeeded();
        }

        if (file.Sha256.Length != HashLength || !file.Sha256.All(char.IsAsciiHexDigit))
        {
            return new NoHashOfFile();
        }

        return new CaseFileStep(FileGate.Line(@case, EntryKind.EvidenceAdded, act, by, name, sha256: file.Sha256))
        {
            Evidence = new EvidenceItem(
                @case.EvidenceCount + 1, name, file.Sha256, file.Size, file.Where, by.Person, act.At, CaseText.Trim(file.Note))
            {
                Custody = [new Custody(by.Person, act.At)],
            },
        };
    }

    private static Outcome<CaseFileStep> Handed(ICase @case, EvidenceItem? item, Guid holder, string? note, CaseActor by, Act act)
    {
        if ((FileGate.RefuseTeam(@case, by) ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal)
        {
            return refusal;
        }

        return item switch
        {
            null => new NoSuchItem(),
            { Custody: [.., var last] } when last.Holder == holder => new Rules.AlreadyDone(last.At),
            _ => new CaseFileStep(
                FileGate.Line(@case, EntryKind.EvidenceHandedOver, act, by, item.Name, sha256: item.Sha256))
            {
                Evidence = item with { Custody = [.. item.Custody, new Custody(holder, act.At, CaseText.Trim(note))] },
                Person = holder,
            },
        };
    }
}
