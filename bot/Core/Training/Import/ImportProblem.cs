namespace TeamsIsms.Training.Import;

/// <summary>What can be wrong in a file of questions.</summary>
public enum ImportProblem
{
    // the file
    NoQuestions,
    TooManyQuestions,
    ForbiddenCharacter,

    // GIFT
    TitleNotClosed,
    NoAnswers,
    BracesUnbalanced,
    SecondAnswers,
    TextBeforeAnswers,
    MatchingUnsupported,
    EssayUnsupported,
    LooseMark,
    WeightNotClosed,

    // tables
    UnknownColumn,
    ColumnTwice,
    ColumnMissing,
    UnknownKind,
    UnknownAnswer,
    ChoiceGap,
    CellUnreadable,

    // what a question is made of
    TitleNeeded,
    TextNeeded,
    TextTooLong,
    TooFewChoices,
    TooManyChoices,
    SameChoiceTwice,
    EmptyAnswer,
    NoRightAnswer,
    WeightsNotHundred,
    WeightOutOfRange,
    NotANumber,
    RangeReversed,
    UnknownArea,
    UnknownDifficulty,
    TagTwice,
    ImageNotAllowed,
    ImageMissing,
    ImageInText,
    AlternativeNeeded,
    SameLabelTwice,
    SameTitleTwice,
}
