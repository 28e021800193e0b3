using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Gift;

/// <summary>
/// Reads questions in Moodle's GIFT format (docs.moodle.org, "GIFT format"); what is taken and what is refused: decision 0014.
/// </summary>
public static class GiftReader
{
    /// <returns>Every question, or everything that is wrong and nothing else.</returns>
    public static Outcome<IReadOnlyList<ImportedQuestion>> Read(string text)
    {
        var file = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var found = new ImportedQuestions();
        if (GiftText.Forbidden(file) is >= 0 and var at)
        {
            found.Fail(file.AsSpan(0, at).Count('\n') + 1, ImportProblem.ForbiddenCharacter);
            return found.Finish();
        }

        foreach (var block in GiftBlocks.Split(file))
        {
            if (found.IsHopeless)
            {
                break;
            }

            Read(block, found);
        }

        return found.Finish();
    }

    private static void Read(GiftBlock block, ImportedQuestions found)
    {
        var marks = block.Comments.SelectMany(comment => GiftComments.Read(comment.Text)).ToList();
        var labels = marks.Where(mark => mark.IsLabel && mark.Value.Length > 0).Select(mark => mark.Value).ToList();
        if (block.Text.Length == 0)
        {
            if (marks.Count > 0)
            {
                found.Fail(block.Line, ImportProblem.NoAnswers);
            }

            return;
        }

        if (labels.Count > 1)
        {
            found.Fail(block.Line, ImportProblem.TagTwice, labels[1]);
        }

        if (new GiftQuestion(block, found).Read() is { } question)
        {
            var tags = marks.Where(mark => !mark.IsLabel && mark.Value.Length > 0).Select(mark => mark.Value).Distinct();
            found.Add(
                block.Line,
                ImportTags.Apply(
                    question with { Label = labels.FirstOrDefault() },
                    tags,
                    (problem, tag) => found.Fail(block.Comments[0].Line, problem, tag)));
        }
    }
}
