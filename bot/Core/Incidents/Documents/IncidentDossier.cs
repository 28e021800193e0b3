using System.Globalization;
using TeamsIsms.Actions;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Everything that is known of an incident when something is written about it.</summary>
/// <param name="Names">Of the people who had a part in it, as far as the directory knows them.</param>
/// <param name="Authorities">As configured.</param>
internal sealed record IncidentDossier(
    Incident Incident,
    IReadOnlyList<TimelineEntry> Entries,
    IReadOnlyList<EvidenceItem> Evidence,
    IReadOnlyList<CaseTask> Tasks,
    IReadOnlyDictionary<Guid, string> Names,
    IReadOnlyList<AuthorityOptions> Authorities,
    IncidentDocumentOptions Letterhead,
    RuleSets Rules,
    DateTimeOffset Now)
{
    /// <summary>Opened from the incident.</summary>
    public IReadOnlyList<CorrectiveAction> Actions { get; init; } = [];

    /// <summary>Documents leave the organisation, so a private reporter has no name in them, whoever asks for them.</summary>
    public string Name(Guid? person, CultureInfo culture) => person switch
    {
        null => IncidentDocumentWords.Text.Say(culture, "System"),
        { } id when id == Incident.Reporter && Incident.IsPrivate => IncidentDocumentWords.Text.Say(culture, "PrivateReporter"),
        { } id when id == Incident.Reporter => Incident.ReporterName,
        { } id => Names.GetValueOrDefault(id) ?? IncidentDocumentWords.Text.Say(culture, "UnknownPerson"),
    };

    /// <summary>What was written last for a section; null when nothing was.</summary>
    public string? Latest(EntryKind kind) => Entries.Where(entry => entry.Kind == kind).MaxBy(entry => entry.Sequence)?.Text;

    /// <summary>The entries of some kinds in the order in which things happened.</summary>
    public IEnumerable<TimelineEntry> Of(params EntryKind[] kinds) =>
        Entries.Where(entry => kinds.Contains(entry.Kind)).OrderBy(entry => entry.HappenedAt ?? entry.At).ThenBy(entry => entry.Sequence);

    /// <summary>How to reach the authority of a track; null when it is no longer configured.</summary>
    public AuthorityOptions? Authority(RegulatoryTrack track) => Authorities.FirstOrDefault(authority =>
        authority.Name == track.Authority && Rules.Find(track.RuleSet)?.Family == authority.RuleSet);
}
