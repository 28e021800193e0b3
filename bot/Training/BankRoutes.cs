using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Bank;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Bot.Training;

/// <summary>Questions: imported from a file, submitted for review, taken out again.</summary>
internal static class BankRoutes
{
    private const int MostErrors = 20;
    private const string All = "*";

    private static readonly Caller Managers = Caller.Role(Role.TrainingManager);

    public static void Add(Routes routes)
    {
        routes
            .Verb("question.import", TrainingVerbJson.Default.TrainingVerb, Managers, ImportAsync)
            .Verb("question.template", TrainingVerbJson.Default.TrainingVerb, Managers, TemplateAsync)
            .Verb("question.export", TrainingVerbJson.Default.TrainingVerb, Managers, ExportAsync)
            .Verb("question.submit", TrainingVerbJson.Default.TrainingVerb, Managers, SubmitAsync);
        ReviewRoutes.Add(routes);
    }

    /// <summary>The card about a file that was read.</summary>
    public static async Task<Answer> ReportAsync(
        TrainingTurn who, string name, Outcome<QuestionImport> import, CancellationToken cancellationToken)
    {
        var culture = who.Turn.Culture;
        if (import.Value is { } done)
        {
            return Answer.Card(ImportCard.Done(name, done, culture));
        }

        if (import.Refusal is not ImportRefused refused)
        {
            return Answer.Refused(import.Refusal!); // no value: refused
        }

        var list = refused.Errors.Count > MostErrors
            ? await who.Turn.Get<QuestionDownloadRun>().ErrorsAsync(refused.Errors, who.Now, culture, cancellationToken)
            : null;
        return Answer.Card(ImportCard.Refused(name, refused.Errors, list, culture));
    }

    // Without a file: which there are, and how to send one.
    private static Task<Answer> ImportAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            var folder = turn.Get<QuestionFolderRun>();
            if (verb.Id is { Length: > 0 } item)
            {
                var read = await folder.ImportAsync(item, who.Actor, who.Act, cancellationToken);
                return read.Value is { } file
                    ? await ReportAsync(who, file.Name, file.Import, cancellationToken)
                    : Answer.Refused(read.Refusal!); // no value: refused
            }

            var listed = await folder.ListAsync(cancellationToken);
            var bank = await turn.Get<QuestionTable>().ListAsync(cancellationToken);
            return Answer.Card(QuestionFilesCard.Ask(
                folder.Folder,
                listed.Value?.Select(file => (file.ItemId, file.Name)).ToList(),
                QuestionDownloadRun.Exported(bank).Any(),
                turn.Culture));
        },
        cancellationToken);

    private static Task<Answer> TemplateAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async _ => (await turn.Get<QuestionDownloadRun>().TemplateAsync(turn.Culture, cancellationToken)).Match(
            files => Answer.Card(QuestionFilesCard.Ready(isTemplate: true, files, turn.Culture)), Answer.Refused),
        cancellationToken);

    // With several categories it is asked which.
    private static Task<Answer> ExportAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            var bank = QuestionDownloadRun.Exported(await turn.Get<QuestionTable>().ListAsync(cancellationToken));
            var categories = bank.CountBy(question => question.Newest.Content.Category)
                .OrderBy(category => category.Key, StringComparer.Ordinal)
                .Select(category => (category.Key, category.Value))
                .ToList();
            if (verb.Category is null && categories.Count > 1)
            {
                return Answer.Card(QuestionFilesCard.Export(categories, turn.Culture));
            }

            var category = verb.Category is null or All ? null
                : categories.Select(one => one.Key).FirstOrDefault(one => QuestionFilesCard.Key(one) == verb.Category) ?? verb.Category;
            var made = await turn.Get<QuestionDownloadRun>().ExportAsync(category, who.Now, turn.Culture, cancellationToken);
            return made.Match(files => Answer.Card(QuestionFilesCard.Ready(isTemplate: false, files, turn.Culture)), Answer.Refused);
        },
        cancellationToken);

    private static Task<Answer> SubmitAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            var submitted = await turn.Get<SubmitQuestionsRun>().SubmitAsync(who.Actor, who.Act, cancellationToken);
            return submitted.Value is var count and > 0
                ? Answer.Card(QuestionFilesCard.Submitted(count, turn.Culture))
                : Answer.Refused(submitted.Refusal ?? new NothingToSubmit());
        },
        cancellationToken);
}
