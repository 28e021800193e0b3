using TeamsIsms.Actions;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Binders.Parts;

/// <summary>The corrective and preventive actions that were open in the period, however shortly, each with its evidence.</summary>
internal sealed class ActionPartRun(ActionTable actions, ActionSightRun sights) : IBinderPartRun
{
    private const string File = "register.csv";

    public EvidenceKind Kind => EvidenceKind.Actions;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        List<CorrectiveAction> shown =
        [
            .. from action in await actions.AllAsync(cancellationToken)
               where ActionRecordLine.IsIn(action, scope.Period) && scope.Clauses.Any(clause => ActionRecordLine.Clauses(action).Contains(clause.Number))
               orderby action.OpenedAt
               select action,
        ];
        var names = await sights.NamesAsync(shown.SelectMany(ActionRecordLine.People), cancellationToken);
        var (before, path) = (files.Items, BinderPath.Of(Kind, File));
        foreach (var item in shown.SelectMany(action => ActionRecordLine.Items(action, names, path, scope)))
        {
            await files.NoteAsync(item, cancellationToken);
        }

        await files.AddTableAsync(
            path, ActionRecordLine.Heads(scope.Culture), shown.Select(action => ActionRecordLine.Of(action, names, scope)).ToAsyncEnumerable(), cancellationToken);
        return new PartSummary(
            Kind,
            files.Items - before,
            [
                new DocxSentence(BinderWords.Text.Say(
                    scope.Culture, "ActionsInPeriod", shown.Count, shown.Count(action => !action.IsOver), shown.Count(action => action.IsOverdue(Taipei.Day(scope.Now))))),
                .. scope.Reader.SeesActions ? Array.Empty<DocxBlock>() : [new DocxSentence(BinderWords.Text.Say(scope.Culture, "ActionTextsLeftOut"))],
            ])
        {
            ByClause = scope.Clauses.ToDictionary(
                clause => clause.Number, clause => shown.LongCount(action => ActionRecordLine.Clauses(action).Contains(clause.Number))),
        };
    }
}
