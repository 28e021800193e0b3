namespace TeamsIsms.Incidents.Documents;

/// <summary>What stands under one heading of a text, and what is still missing there.</summary>
internal sealed record Passage(IReadOnlyList<string> Lines, IReadOnlyList<Gap> Missing)
{
    /// <param name="text">Null or empty when it is missing.</param>
    public static Passage Of(string? text, Gap otherwise) =>
        string.IsNullOrWhiteSpace(text) ? new Passage([], [otherwise]) : new Passage([text], []);

    public static Passage Of(params IReadOnlyList<string> lines) => new(lines, []);

    public static Passage operator +(Passage one, Passage other) =>
        new([.. one.Lines, .. other.Lines], [.. one.Missing, .. other.Missing]);

    public static Passage Add(Passage left, Passage right) => left + right;
}
