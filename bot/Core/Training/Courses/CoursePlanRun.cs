using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Courses;

/// <summary>Looks up what the form of a course names in the library: its document, and the pictures of its pages. Stores nothing.</summary>
internal sealed class CoursePlanRun(LibraryClient library, TimeProvider time)
{
    private const string Markdown = ".md";

    /// <summary>The files that can be material; empty where there is no library.</summary>
    public async Task<IReadOnlyList<LibraryDocument>> ChoicesAsync(CancellationToken cancellationToken)
    {
        var listed = await library.ListAsync(cancellationToken);
        var today = Taipei.Day(time.GetUtcNow());
        return listed.Value is { } documents
            ? [.. documents.Where(document => IsMarkdown(document) || DocumentRules.MayPin(document, today).Value is not null)]
            : [];
    }

    public async Task<CourseReading> ReadAsync(CourseForm form, IReadOnlyList<Question> bank, CancellationToken cancellationToken)
    {
        var reading = ReadCourseForm.Read(form, bank, time.GetUtcNow());
        if (reading.Document is { } id)
        {
            var material = await MaterialAsync(id, cancellationToken);
            reading = material.Value is { } found
                ? reading with { Wanted = reading.Wanted with { Material = found } }
                : reading with { Problems = [.. reading.Problems, material.Refusal!] }; // no value: refused
        }

        return reading.Wanted.Material is PagedMaterial paged && await MissingAsync(paged, cancellationToken) is { } missing
            ? reading with { Problems = [.. reading.Problems, missing] }
            : reading;
    }

    // Only files of the documents folder can be named, whatever id a card brings.
    private async Task<Outcome<CourseMaterial>> MaterialAsync(string id, CancellationToken cancellationToken)
    {
        var listed = await library.ListAsync(cancellationToken);
        if (listed.Refusal is { } none)
        {
            return none;
        }

        if (listed.Value!.FirstOrDefault(document => document.ItemId == id) is not { } named) // no refusal: listed
        {
            return new UnknownDocument();
        }

        if (!IsMarkdown(named) && DocumentRules.MayPin(named, Taipei.Day(time.GetUtcNow())).Refusal is { } objection)
        {
            return objection;
        }

        var pinned = await library.PinAsync(id, cancellationToken);
        return pinned.Value is not { } exact ? pinned.Refusal! // no value: refused
            : IsMarkdown(exact.Document) ? await PagesAsync(exact, cancellationToken)
            : new DocumentMaterial(exact);
    }

    private async Task<Outcome<CourseMaterial>> PagesAsync(PinnedDocument file, CancellationToken cancellationToken)
    {
        if (file.Document.Size > TextFile.MostBytes)
        {
            return new FileTooLarge();
        }

        var bytes = await library.ReadAsync(file.Document.ItemId, file.VersionId, file.Sha256, cancellationToken);
        if (bytes.Value is not { } content)
        {
            return bytes.Refusal!; // no value: refused
        }

        var text = TextFile.Read(content);
        return text.Value is not { } written
            ? text.Refusal! // no value: refused
            : ReadPages.Read(written).Match<Outcome<CourseMaterial>>(pages => new PagedMaterial(pages, file), refusal => refusal);
    }

    private async Task<Refusal?> MissingAsync(PagedMaterial paged, CancellationToken cancellationToken)
    {
        var paths = paged.Pages.Select(page => page.Picture?.Source).OfType<string>()
            .Where(source => !ImageSource.IsAddress(source)).Distinct(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if ((await library.FindInAsync(path, cancellationToken)).Refusal is { } refusal)
            {
                return refusal is UnknownDocument ? new PictureMissing(path) : refusal;
            }
        }

        return null;
    }

    private static bool IsMarkdown(LibraryDocument document) => document.Name.EndsWith(Markdown, StringComparison.OrdinalIgnoreCase);
}
