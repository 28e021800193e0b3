using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Incidents;

/// <summary>The keys of the table, in the partition of a case's year.</summary>
internal static class CaseRows
{
    public static string Numbers(CaseSeries series) => $"numbers|{CaseId.Prefix(series)}";

    public static string Case(CaseId id) => $"case|{id}";

    /// <summary>Begins the key of every case of a series and year.</summary>
    public static string Cases(CaseSeries series, string partition) => $"case|{CaseId.Prefix(series)}-{partition}-";

    public static string Entries(CaseId id) => $"entry|{id}|";

    public static string Entry(CaseId id, int sequence) => Numbered(Entries(id), sequence, 6);

    public static string EvidenceItems(CaseId id) => $"evidence|{id}|";

    public static string Evidence(CaseId id, int sequence) => Numbered(EvidenceItems(id), sequence, 4);

    public static string Tasks(CaseId id) => $"task|{id}|";

    public static string Task(CaseId id, int sequence) => Numbered(Tasks(id), sequence, 4);

    /// <summary>The case that one person's activity or form made. Activity ids are unique only within a chat, so the person belongs to it.</summary>
    public static string Once(string actor, string token) =>
        $"act|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{actor}\n{token}")))}";

    private static string Numbered(string prefix, int sequence, int digits) =>
        prefix + sequence.ToString($"D{digits}", CultureInfo.InvariantCulture);
}
