using System.Globalization;

namespace TeamsIsms.Training.Bank;

public sealed record UnknownQuestion : Refusal
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "UnknownQuestion");
}

public sealed record WrongQuestionState(QuestionStatus Status) : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "WrongQuestionState", Of(Status, culture));

    private static string Of(QuestionStatus status, CultureInfo culture) => status switch
    {
        QuestionStatus.Draft => TrainingWords.Text.Say(culture, "QuestionDraft"),
        QuestionStatus.InReview => TrainingWords.Text.Say(culture, "QuestionInReview"),
        QuestionStatus.Approved => TrainingWords.Text.Say(culture, "QuestionApproved"),
        QuestionStatus.Rejected => TrainingWords.Text.Say(culture, "QuestionRejected"),
        QuestionStatus.Retired => TrainingWords.Text.Say(culture, "QuestionRetired"),
    };
}
