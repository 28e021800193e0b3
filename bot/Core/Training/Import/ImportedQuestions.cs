using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Import;

/// <summary>Collects what a file holds; there are questions in the end, or mistakes, never both.</summary>
internal sealed class ImportedQuestions
{
    private const int MostQuestions = 2_000;
    private const int MostErrors = 200;

    private readonly List<ImportedQuestion> _questions = [];
    private readonly List<ImportError> _errors = [];

    public void Add(int line, QuestionContent question)
    {
        if (_questions.Count == MostQuestions)
        {
            Fail(line, ImportProblem.TooManyQuestions);
        }

        foreach (var (problem, detail) in CheckQuestion.Problems(question))
        {
            Fail(line, problem, detail);
        }

        _questions.Add(new ImportedQuestion(line, question));
    }

    public void Fail(int line, ImportProblem problem, string? detail = null) =>
        _errors.Add(ImportError.Of(line, problem, detail));

    /// <summary>So much is wrong that reading on tells nobody anything new.</summary>
    public bool IsHopeless => _errors.Count >= MostErrors || _questions.Count > MostQuestions;

    public Outcome<IReadOnlyList<ImportedQuestion>> Finish()
    {
        FailTwice(ImportProblem.SameLabelTwice, question => question.Label);
        FailTwice(ImportProblem.SameTitleTwice, question => $"{question.Category}\n{question.Title}");
        if (_questions.Count == 0 && _errors.Count == 0)
        {
            Fail(1, ImportProblem.NoQuestions);
        }

        return _errors.Count > 0 ? new ImportRefused([.. _errors.OrderBy(error => error.Line)]) : _questions;
    }

    private void FailTwice(ImportProblem problem, Func<QuestionContent, string?> name)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, question) in _questions)
        {
            if (name(question) is { } called && !known.Add(called))
            {
                Fail(line, problem, question.Label ?? question.Title);
            }
        }
    }
}
