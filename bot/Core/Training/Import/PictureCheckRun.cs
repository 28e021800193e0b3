namespace TeamsIsms.Training.Import;

/// <summary>Looks whether the pictures that a file names in the library are there.</summary>
internal sealed class PictureCheckRun(LibraryClient library)
{
    private const int AtOnce = 8;

    /// <summary>Null when all are there; an <see cref="ImportRefused"/> with every line that names a missing one.</summary>
    public async Task<Refusal?> RunAsync(IReadOnlyList<ImportedQuestion> file, CancellationToken cancellationToken)
    {
        var named = file.Where(question => question.Content.Image is { } image && !ImageSource.IsAddress(image.Source))
            .ToLookup(question => question.Content.Image!.Source); // checked in the line above
        List<ImportError> errors = [];
        foreach (var some in named.Chunk(AtOnce))
        {
            var found = await Task.WhenAll(some.Select(picture => library.FindInAsync(picture.Key, cancellationToken)));
            foreach (var (picture, outcome) in some.Zip(found))
            {
                if (outcome.Refusal is UnknownDocument)
                {
                    errors.AddRange(picture.Select(question => ImportError.Of(question.Line, ImportProblem.ImageMissing, picture.Key)));
                }
                else if (outcome.Refusal is { } refusal)
                {
                    return refusal;
                }
            }
        }

        return errors.Count == 0 ? null : new ImportRefused([.. errors.OrderBy(error => error.Line)]);
    }
}
