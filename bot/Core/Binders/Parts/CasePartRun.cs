using System.Runtime.CompilerServices;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Binders.Parts;

/// <summary>The incidents, or the weaknesses and suggestions, that were reported in the period.</summary>
internal sealed class CasePartRun(EvidenceKind kind, IncidentTable cases, RuleSets rules) : IBinderPartRun
{
    private const string File = "register.csv";

    public EvidenceKind Kind => kind;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var count = new CaseCount();
        var before = files.Items;
        await files.AddTableAsync(
            BinderPath.Of(kind, File), CaseRecordLine.Heads(scope.Culture), LinesAsync(files, count, scope, cancellationToken), cancellationToken);
        return new PartSummary(kind, files.Items - before, [.. count.Say(scope)]);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> LinesAsync(
        BinderFiles files, CaseCount count, BinderScope scope, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var year = scope.Period.First.Year; year <= scope.Period.Last.Year; year++)
        {
            await foreach (var @case in cases.YearAsync(year, cancellationToken))
            {
                if (@case.Id.IsIncident != (kind == EvidenceKind.Incidents) || !scope.Period.Contains(@case.Recorded))
                {
                    continue;
                }

                if (!CaseRecordLine.IsShown(@case))
                {
                    count.LeftOut++;
                    continue;
                }

                count.Add(@case);
                await files.NoteAsync(CaseRecordLine.Item(kind, @case, BinderPath.Of(kind, File), rules, scope), cancellationToken);
                yield return CaseRecordLine.Of(@case, rules, scope);
            }
        }
    }

    private sealed class CaseCount
    {
        private int _shown;
        private int _open;

        public int LeftOut { get; set; }

        public void Add(ICase @case) => (_shown, _open) = (_shown + 1, _open + (@case.IsOpen ? 1 : 0));

        public IEnumerable<DocxBlock> Say(BinderScope scope)
        {
            yield return new DocxSentence(BinderWords.Text.Say(scope.Culture, "CasesInPeriod", _shown, _open));
            if (LeftOut > 0)
            {
                yield return new DocxSentence(BinderWords.Text.Say(scope.Culture, "CasesLeftOut", LeftOut));
            }

            if (!scope.Reader.SeesCases)
            {
                yield return new DocxSentence(BinderWords.Text.Say(scope.Culture, "CaseTextsLeftOut"));
            }
        }
    }
}
