using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Questions;

/// <summary>
/// Where a client finds a picture. A file of the library needs a sign-in that a card has not, so its address is a new one each time:
/// Graph's download address, which opens to everybody for some minutes.
/// </summary>
internal sealed class PictureRun(LibraryClient library)
{
    /// <returns>Null when there is no picture, or none that can be shown now.</returns>
    public async Task<Uri?> FindAsync(QuestionImage? picture, CancellationToken cancellationToken) => picture switch
    {
        null => null,
        { Source: var source } when ImageSource.IsAddress(source) => new Uri(source),
        { Source: var path } => (await library.DownloadAddressAsync(path, cancellationToken)).Value,
    };
}
