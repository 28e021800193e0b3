using System.Globalization;

namespace TeamsIsms.Training.Bank;

public sealed record UnknownQuestion : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "UnknownQuestion");
}

/// <summary>No draft waits to be submitted.</summary>
public sealed record NothingToSubmit : Refusal
{
    public override string Say(CultureInfo culture) => BankWords.Text.Say(culture, "NothingToSubmit");
}

/// <summary>The file in the library holds something else.</summary>
public sealed record NoQuestionFile(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => BankWords.Text.Say(culture, "NoQuestionFile", Name);
}

/// <summary>Several files came in one message.</summary>
public sealed record OneFileAtATime : Refusal
{
    public override string Say(CultureInfo culture) => BankWords.Text.Say(culture, "OneFileAtATime");
}

/// <summary>There is nothing to write into a file.</summary>
public sealed record BankEmpty : Refusal
{
    public override string Say(CultureInfo culture) => BankWords.Text.Say(culture, "BankEmpty");
}

public sealed record WrongQuestionState(QuestionStatus Status) : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "WrongQuestionState", Of(Status, culture));

    private static string Of(QuestionStatus status, CultureInfo culture) => status switch
    {
        QuestionStatus.Draft => TrainingRefusalWords.Text.Say(culture, "QuestionDraft"),
        QuestionStatus.InReview => TrainingRefusalWords.Text.Say(culture, "QuestionInReview"),
        QuestionStatus.Approved => TrainingRefusalWords.Text.Say(culture, "QuestionApproved"),
        QuestionStatus.Rejected => TrainingRefusalWords.Text.Say(culture, "QuestionRejected"),
        QuestionStatus.Retired => TrainingRefusalWords.Text.Say(culture, "QuestionRetired"),
    };
}
