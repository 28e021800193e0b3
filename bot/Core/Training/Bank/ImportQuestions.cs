using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Bank;

/// <summary>What a file does to the bank.</summary>
public sealed record QuestionImport(IReadOnlyList<QuestionStep> Steps, int Added, int Changed, int Unchanged);

/// <summary>Adds what is new and makes new versions of what changed. Reading the same file again changes nothing.</summary>
public static class ImportQuestions
{
    /// <param name="bank">Every question there is.</param>
    /// <param name="file">Free of mistakes.</param>
    /// <param name="sha256">Of the file's bytes, in hexadecimal, for the trail; null when there was no file.</param>
    public static Outcome<QuestionImport> Decide(
        IReadOnlyList<Question> bank, IReadOnlyList<ImportedQuestion> file, TrainingActor by, Act act, string? sha256 = null)
    {
        if (!by.IsManager)
        {
            return new ManagerNeeded();
        }

        var byLabel = bank.Where(question => question.Newest.Content.Label is not null)
            .GroupBy(question => question.Newest.Content.Label!) // checked in the line above
            .ToDictionary(group => group.Key, group => group.First());
        var byName = bank.GroupBy(question => Name(question.Newest.Content)).ToDictionary(group => group.Key, group => group.First());
        var met = new HashSet<QuestionId>();
        List<QuestionStep> steps = [];
        var unchanged = 0;
        foreach (var (_, content) in file)
        {
            if (Known(content, byLabel, byName) is not { } known || !met.Add(known.Id))
            {
                steps.Add(Added(content, steps.Count, by, act));
            }
            else if (known.Newest.Content.Fingerprint() == content.Fingerprint())
            {
                unchanged++;
            }
            else
            {
                steps.Add(Changed(known, content, by, act));
            }
        }

        steps = sha256 is null ? steps : [.. steps.Select(step => step.From(sha256))];
        var added = steps.Count(step => step.Next.Newest.Number == 1);
        return new QuestionImport(steps, added, steps.Count - added, unchanged);
    }

    // By its label; by category and title only where one of the two has no label.
    private static Question? Known(
        QuestionContent content, Dictionary<string, Question> byLabel, Dictionary<(string, string), Question> byName) =>
        content.Label is { } label && byLabel.TryGetValue(label, out var labelled) ? labelled
        : byName.TryGetValue(Name(content), out var named) && (content.Label is null || named.Newest.Content.Label is null) ? named
        : null;

    private static (string Category, string Title) Name(QuestionContent content) => (content.Category, content.Title);

    // Ids sort by their millisecond, so that the bank keeps the order of the file.
    private static QuestionStep Added(QuestionContent content, int place, TrainingActor by, Act act) => QuestionStep.Of(
        null,
        new Question { Id = QuestionId.New(act.At.AddMilliseconds(place)), Newest = new QuestionVersion(1, content, by.Person, act.At) },
        TrailKinds.QuestionWritten,
        act);

    // A review of the version before is void.
    private static QuestionStep Changed(Question before, QuestionContent content, TrainingActor by, Act act) => QuestionStep.Of(
        before,
        before with
        {
            Newest = new QuestionVersion(before.Newest.Number + 1, content, by.Person, act.At),
            Status = QuestionStatus.Draft,
            Review = null,
            Reason = null,
        },
        TrailKinds.QuestionWritten,
        act);
}
