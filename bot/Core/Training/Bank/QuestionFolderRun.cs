using Microsoft.Extensions.Options;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Bank;

/// <summary>Files of questions that somebody put into the library by hand.</summary>
internal sealed class QuestionFolderRun(LibraryClient library, ImportFileRun import, IOptions<TrainingOptions> options)
{
    public string Folder => options.Value.QuestionsFolder;

    /// <summary>By name.</summary>
    public async Task<Outcome<IReadOnlyList<LibraryDocument>>> ListAsync(CancellationToken cancellationToken) =>
        (await library.ListAsync(Folder, cancellationToken)).Match<Outcome<IReadOnlyList<LibraryDocument>>>(
            files => files.Where(file => QuestionFile.IsNamed(file.Name)).ToList(), refusal => refusal);

    /// <param name="itemId">From a card: taken only when it lies in that very folder.</param>
    public async Task<Outcome<FolderImport>> ImportAsync(string itemId, TrainingActor by, Act act, CancellationToken cancellationToken)
    {
        var listed = await ListAsync(cancellationToken);
        if (listed.Value?.FirstOrDefault(one => one.ItemId == itemId) is not { } file)
        {
            return listed.Refusal ?? new UnknownDocument();
        }

        var pinned = await library.PinAsync(itemId, cancellationToken);
        if (pinned.Value is not { } document)
        {
            return pinned.Refusal!; // no value: refused
        }

        var bytes = await library.ReadAsync(itemId, document.VersionId, document.Sha256, cancellationToken);
        return bytes.Value is not { } content ? bytes.Refusal! // no value: refused
            : new FolderImport(
                file.Name,
                await import.RunAsync(file.Name, content, by, act, cancellationToken) ?? new NoQuestionFile(file.Name));
    }
}

/// <summary>What became of a file of the library.</summary>
internal sealed record FolderImport(string Name, Outcome<QuestionImport> Import);
