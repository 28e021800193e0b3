using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What stands under one heading of the improvement report.</summary>
internal sealed record ReportSection(IReadOnlyList<DocxBlock> Blocks, IReadOnlyList<Gap> Missing)
{
    public static ReportSection Of(params IEnumerable<ReportSection> parts)
    {
        var all = parts.ToList();
        return new ReportSection([.. all.SelectMany(part => part.Blocks)], [.. all.SelectMany(part => part.Missing)]);
    }

    public static ReportSection Of(params IReadOnlyList<DocxBlock> blocks) => new(blocks, []);
}
