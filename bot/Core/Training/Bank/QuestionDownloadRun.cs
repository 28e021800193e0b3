using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.Extensions.Options;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Training.Bank;

/// <summary>
/// Writes files for those who write questions. They lie below the folder of questions, because whoever reads them reads the keys.
/// </summary>
internal sealed class QuestionDownloadRun(QuestionTable bank, LibraryWriteClient library, IOptions<TrainingOptions> options)
{
    private const string Folder = "Export";

    /// <summary>Both tables to be filled, for Excel and for anything else.</summary>
    public async Task<Outcome<IReadOnlyList<QuestionDownload>>> TemplateAsync(CultureInfo culture, CancellationToken cancellationToken)
    {
        var name = BankWords.Text.Say(culture, "FileTemplate");
        var workbook = await SaveAsync(name, ".xlsx", "Excel", SheetTemplate.Workbook(culture), cancellationToken);
        var table = workbook.Refusal is null ? await SaveAsync(name, ".csv", "CSV", SheetTemplate.Csv(culture), cancellationToken) : workbook;
        return table.Refusal is { } refusal ? refusal : new[] { workbook.Value!, table.Value! }; // neither was refused
    }

    /// <summary>The newest versions in GIFT, by category; neither rejected nor retired ones.</summary>
    /// <param name="category">Null for all.</param>
    public async Task<Outcome<IReadOnlyList<QuestionDownload>>> ExportAsync(
        string? category, DateTimeOffset now, CultureInfo culture, CancellationToken cancellationToken)
    {
        var contents = Exported(await bank.ListAsync(cancellationToken))
            .Select(question => question.Newest.Content)
            .Where(content => category is null || content.Category == category)
            .OrderBy(content => content.Category, StringComparer.Ordinal)
            .ToList();
        if (contents.Count == 0)
        {
            return new BankEmpty();
        }

        var name = string.Create(
            CultureInfo.InvariantCulture, $"{BankWords.Text.Say(culture, "FileExport")}_{category ?? ""}_{Taipei.Day(now):yyyyMMdd}");
        var saved = await SaveAsync(name, ".gift", "GIFT", Encoding.UTF8.GetBytes(GiftWriter.Write(contents)), cancellationToken);
        return saved.Match<Outcome<IReadOnlyList<QuestionDownload>>>(file => new[] { file }, refusal => refusal);
    }

    /// <summary>Everything that is wrong with a file, one line each; null when the library takes no files.</summary>
    public async Task<Uri?> ErrorsAsync(
        IReadOnlyList<ImportError> errors, DateTimeOffset now, CultureInfo culture, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await using (var csv = CsvWriter.Create(file, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true))
        {
            await csv.WriteRecordAsync([BankWords.Text.Say(culture, "ErrorLine"), BankWords.Text.Say(culture, "ErrorWhat")], cancellationToken);
            foreach (var error in errors)
            {
                await csv.WriteRecordAsync([error.Line.ToString(CultureInfo.InvariantCulture), SpreadsheetCell.Safe(error.Say(culture))], cancellationToken);
            }
        }

        var name = string.Create(
            CultureInfo.InvariantCulture, $"{BankWords.Text.Say(culture, "FileErrors")}_{now.ToOffset(Taipei.Offset):yyyyMMdd-HHmmss}");
        return (await SaveAsync(name, ".csv", "CSV", file.ToArray(), cancellationToken)).Value?.Address;
    }

    /// <summary>What an export holds.</summary>
    public static IEnumerable<Question> Exported(IEnumerable<Question> bank) =>
        bank.Where(question => question.Status is not (QuestionStatus.Rejected or QuestionStatus.Retired));

    private async Task<Outcome<QuestionDownload>> SaveAsync(
        string name, string extension, string kind, byte[] bytes, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(bytes);
        var safe = LibraryName.Safe(name.Replace("__", "_", StringComparison.Ordinal), extension);
        var saved = await library.UploadAsync(
            $"{options.Value.QuestionsFolder}/{Folder}", safe, content, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<QuestionDownload>>(file => new QuestionDownload(file.Name, kind, file.WebUrl), refusal => refusal);
    }
}
