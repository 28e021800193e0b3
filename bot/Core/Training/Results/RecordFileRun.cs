using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Graph;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Results;

/// <summary>Writes the record of somebody's trainings as a Word file into the library (policy 7.2.2.4).</summary>
internal sealed class RecordFileRun(LibraryWriteClient library, IOptions<GraphOptions> options)
{
    public async Task<Outcome<Uri>> RunAsync(
        Person person, IReadOnlyList<PersonTraining> trainings, TrainingYear year, DateTimeOffset now, CultureInfo culture, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        Write(content, person, trainings, year, now, culture);
        content.Position = 0;
        var name = LibraryName.Safe($"{Say(culture, "RecordTitle")}_{person.Name}_{person.Id.ToString("N")[..8]}", ".docx");
        var saved = await library.UploadAsync(options.Value.ReportsFolder, name, content, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<Uri>>(file => file.WebUrl, refusal => refusal);
    }

    internal static void Write(
        Stream stream, Person person, IReadOnlyList<PersonTraining> trainings, TrainingYear year, DateTimeOffset now, CultureInfo culture) =>
        DocxWriter.Write(stream, new DocxFile(
            $"{Say(culture, "RecordTitle")} {person.Name}",
            culture,
            now,
            new DocxFrame(DocxLook.Office, $"{Say(culture, "RecordTitle")}  "),
            [
                new DocxTitle(Say(culture, "RecordTitle")),
                new DocxFacts(
                [
                    new DocxFact(Say(culture, "NameFact"), person.Name),
                    new DocxFact(Say(culture, "UnitFact"), person.Unit ?? ""),
                    new DocxFact(Say(culture, "AsOfFact"), Taipei.Say(now, culture)),
                    new DocxFact(Say(culture, "YearHoursFact", year.Year), Say(culture, "Hours", year.Hours)),
                ]),
                new DocxGrid(
                    [
                        new DocxColumn(Say(culture, "CourseColumn"), 5),
                        new DocxColumn(Say(culture, "DoneColumn"), 3),
                        new DocxColumn(Say(culture, "ScoreColumn"), 2),
                        new DocxColumn(Say(culture, "HoursColumn"), 2),
                        new DocxColumn(Say(culture, "StateColumn"), 3),
                    ],
                    [.. trainings.Select(one => Row(one, culture))]),
            ]));

    private static IReadOnlyList<string> Row(PersonTraining one, CultureInfo culture) =>
    [
        $"{one.Course.Title}\n{one.Campaign.Number}",
        one.Duty.Completion is { } done ? Taipei.Say(Taipei.Day(done.At), culture) : "—",
        one.Duty.Completion?.Score is { } score ? Say(culture, "Points", score) : "—",
        one.Duty.Completion is { } counted ? counted.Hours.ToString("0.#", culture) : "—",
        Certificate(one.Training, culture) is { } certificate ? $"{Cards.Results.ResultLook.Of(one.Training.Status, culture)}\n{certificate}"
            : Cards.Results.ResultLook.Of(one.Training.Status, culture),
    ];

    private static string? Certificate(TrainingAssignment training, CultureInfo culture) => training.Certificate is { } certificate
        ? Say(culture, "CertificateLine", certificate.Name, certificate.ExpiresOn is { } last ? Taipei.Say(last, culture) : Say(culture, "NoExpiry"))
        : null;

    private static string Say(CultureInfo culture, string key, params object[] values) => ResultWords.Text.Say(culture, key, values);
}
