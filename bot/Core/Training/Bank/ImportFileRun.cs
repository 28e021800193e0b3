using System.Security.Cryptography;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Bank;

/// <summary>Brings a file of questions into the bank: all of them, or none and every line that is wrong.</summary>
internal sealed class ImportFileRun(QuestionTable bank, PictureCheckRun pictures)
{
    /// <returns>Null when the file holds something else than questions.</returns>
    public async Task<Outcome<QuestionImport>?> RunAsync(
        string name, ReadOnlyMemory<byte> bytes, TrainingActor by, Act act, CancellationToken cancellationToken)
    {
        if (QuestionFile.Read(name, bytes) is not { } read)
        {
            return null;
        }

        if (read.Value is not { } questions)
        {
            return read.Refusal!; // no value: refused
        }

        if (await pictures.RunAsync(questions, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        return await bank.ImportAsync(known => ImportQuestions.Decide(known, questions, by, act, hash), act.At, cancellationToken);
    }
}
