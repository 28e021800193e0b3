using System.Globalization;

namespace TeamsIsms.Training.Bank;

public sealed record UnknownQuestion : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "UnknownQuestion");
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
