using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Courses;

/// <summary>Whether pages of material can be shown, each on one card.</summary>
internal static class CheckPages
{
    public const int LongestText = 3_000;

    private const int MostPages = 40;
    private const int LongestTitle = 100;
    private const int LongestAlternative = 200;
    private const int LongestAddress = 1_000;

    /// <summary>Null when nothing is wrong.</summary>
    public static Refusal? Refuse(IReadOnlyList<MaterialPage> pages)
    {
        if (pages.Count is 0 or > MostPages)
        {
            return new PagesNeeded(MostPages);
        }

        return pages.Select((page, at) => Refuse(page, at + 1)).FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Refuse(MaterialPage page, int number) => page switch
    {
        { Text.Length: 0, Picture: null } => new PageEmpty(number),
        { Text.Length: > LongestText } or { Title.Length: > LongestTitle } => new PageTooLong(number, LongestTitle, LongestText),
        { Picture: { } picture } when !ImageSource.IsAllowed(picture.Source) || picture.Source.Length > LongestAddress =>
            new PictureNotAllowed(number),
        { Picture.Alternative.Length: 0 or > LongestAlternative } => new PictureWordsNeeded(number, LongestAlternative),
        _ => null,
    };
}
