using System.Text.Json.Serialization;

namespace TeamsIsms.Training.Questions;

/// <summary>What a question takes as an answer, and what each answer is worth. Never leaves the process before it may.</summary>
/// <remarks>Weights are percent of the question's mark, from -100 to 100.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ChoiceKey), "choice")]
[JsonDerivedType(typeof(TrueFalseKey), "trueFalse")]
[JsonDerivedType(typeof(NumericKey), "numeric")]
[JsonDerivedType(typeof(ShortAnswerKey), "shortAnswer")]
public abstract record QuestionKey;

/// <param name="IsSingle">One choice is picked and its weight counts; else any number, and their weights are added.</param>
public sealed record ChoiceKey(bool IsSingle, IReadOnlyList<Choice> Choices) : QuestionKey;

public sealed record Choice(MarkedText Text, decimal Weight, MarkedText? Feedback = null);

public sealed record TrueFalseKey(bool IsTrue, MarkedText? WhenWrong = null, MarkedText? WhenRight = null) : QuestionKey;

/// <summary>The best of the answers that a number lies in counts.</summary>
public sealed record NumericKey(IReadOnlyList<NumericAnswer> Answers, MarkedText? WhenWrong = null) : QuestionKey;

/// <summary>Both ends are right answers.</summary>
public sealed record NumericAnswer(decimal Low, decimal High, decimal Weight = 100, MarkedText? Feedback = null);

/// <summary>The best of the answers that a text matches counts.</summary>
public sealed record ShortAnswerKey(IReadOnlyList<ShortAnswer> Answers) : QuestionKey;

/// <param name="Pattern"><c>*</c> stands for any letters or none; <c>\*</c> and <c>\\</c> are an asterisk and a backslash.</param>
public sealed record ShortAnswer(string Pattern, decimal Weight = 100, MarkedText? Feedback = null);
