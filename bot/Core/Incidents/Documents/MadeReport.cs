namespace TeamsIsms.Incidents.Documents;

/// <summary>An improvement report as it was stored.</summary>
/// <param name="Sha256">Hexadecimal, of the file as it was uploaded; the trail keeps it.</param>
/// <param name="Revision">1 for the first.</param>
public sealed record MadeReport(Uri WebUrl, string Sha256, int Revision, IReadOnlyList<Gap> Missing);
