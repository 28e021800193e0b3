namespace TeamsIsms.Training.Bank;

/// <summary>A file that was written into the library for somebody.</summary>
/// <param name="Kind">What its button says: <c>Excel</c>.</param>
public sealed record QuestionDownload(string Name, string Kind, Uri Address);
