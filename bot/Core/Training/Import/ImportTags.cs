using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Import;

/// <summary>What a question says about itself beside its text (decision 0014).</summary>
internal static class ImportTags
{
    private const string ImagePrefix = "image=";
    private const string AlternativePrefix = "alt=";
    private const string AreaPrefix = "2.1.";

    public static IReadOnlyList<(string Word, Difficulty Difficulty)> Difficulties { get; } =
    [
        ("easy", Difficulty.Easy), ("medium", Difficulty.Medium), ("hard", Difficulty.Hard),
        ("易", Difficulty.Easy), ("中", Difficulty.Medium), ("難", Difficulty.Hard),
    ];

    public static Difficulty? DifficultyOf(string word)
    {
        foreach (var (known, difficulty) in Difficulties)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return difficulty;
            }
        }

        return null;
    }

    /// <summary>The question with what its tags mean; tags that mean nothing here are kept as they are.</summary>
    /// <param name="fail">Told what is wrong with a tag.</param>
    public static QuestionContent Apply(QuestionContent question, IEnumerable<string> tags, Action<ImportProblem, string> fail)
    {
        List<string> difficulties = [], areas = [], images = [], alternatives = [], others = [];
        foreach (var tag in tags)
        {
            var list = DifficultyOf(tag) is not null ? difficulties
                : tag.StartsWith(AreaPrefix, StringComparison.Ordinal) ? areas
                : tag.StartsWith(ImagePrefix, StringComparison.OrdinalIgnoreCase) ? images
                : tag.StartsWith(AlternativePrefix, StringComparison.OrdinalIgnoreCase) ? alternatives
                : others;
            if (list.Count > 0 && list != others)
            {
                fail(ImportProblem.TagTwice, tag);
            }

            list.Add(tag);
        }

        var area = areas is [var number, ..] ? ControlAreas.Parse(number) : null;
        if (area is null && areas.Count > 0)
        {
            fail(ImportProblem.UnknownArea, areas[0]);
        }

        return question with
        {
            Difficulty = difficulties is [var word, ..] ? DifficultyOf(word)!.Value : question.Difficulty, // only such words are in the list
            Area = area,
            Image = Image(images, alternatives),
            Tags = others,
        };
    }

    /// <summary>The tags that <see cref="Apply"/> reads the same question from.</summary>
    public static IEnumerable<string> Of(QuestionContent question)
    {
        if (question.Area is { } area)
        {
            yield return ControlAreas.Number(area);
        }

        yield return Difficulties.First(known => known.Difficulty == question.Difficulty).Word;
        if (question.Image is { } image)
        {
            yield return ImagePrefix + image.Source;
            yield return AlternativePrefix + image.Alternative;
        }

        foreach (var tag in question.Tags)
        {
            yield return tag;
        }
    }

    private static QuestionImage? Image(List<string> images, List<string> alternatives) => images.Count + alternatives.Count == 0
        ? null
        : new QuestionImage(Value(images, ImagePrefix), Value(alternatives, AlternativePrefix));

    private static string Value(List<string> tags, string prefix) => tags is [var tag, ..] ? tag[prefix.Length..].Trim() : "";
}
