using System.Globalization;

namespace TeamsIsms.Training.Import;

internal static class ImportWords
{
    public static readonly Words Text = new(typeof(ImportWords));

    public static string Of(ImportProblem problem, CultureInfo culture) => problem switch
    {
        ImportProblem.NoQuestions => Text.Say(culture, "NoQuestions"),
        ImportProblem.TooManyQuestions => Text.Say(culture, "TooManyQuestions"),
        ImportProblem.ForbiddenCharacter => Text.Say(culture, "ForbiddenCharacter"),
        ImportProblem.TitleNotClosed => Text.Say(culture, "TitleNotClosed"),
        ImportProblem.NoAnswers => Text.Say(culture, "NoAnswers"),
        ImportProblem.BracesUnbalanced => Text.Say(culture, "BracesUnbalanced"),
        ImportProblem.SecondAnswers => Text.Say(culture, "SecondAnswers"),
        ImportProblem.TextBeforeAnswers => Text.Say(culture, "TextBeforeAnswers"),
        ImportProblem.MatchingUnsupported => Text.Say(culture, "MatchingUnsupported"),
        ImportProblem.EssayUnsupported => Text.Say(culture, "EssayUnsupported"),
        ImportProblem.LooseMark => Text.Say(culture, "LooseMark"),
        ImportProblem.WeightNotClosed => Text.Say(culture, "WeightNotClosed"),
        ImportProblem.UnknownColumn => Text.Say(culture, "UnknownColumn"),
        ImportProblem.ColumnTwice => Text.Say(culture, "ColumnTwice"),
        ImportProblem.ColumnMissing => Text.Say(culture, "ColumnMissing"),
        ImportProblem.UnknownKind => Text.Say(culture, "UnknownKind"),
        ImportProblem.UnknownAnswer => Text.Say(culture, "UnknownAnswer"),
        ImportProblem.ChoiceGap => Text.Say(culture, "ChoiceGap"),
        ImportProblem.CellUnreadable => Text.Say(culture, "CellUnreadable"),
        ImportProblem.TitleNeeded => Text.Say(culture, "TitleNeeded"),
        ImportProblem.TextNeeded => Text.Say(culture, "TextNeeded"),
        ImportProblem.TextTooLong => Text.Say(culture, "TextTooLong"),
        ImportProblem.TooFewChoices => Text.Say(culture, "TooFewChoices"),
        ImportProblem.TooManyChoices => Text.Say(culture, "TooManyChoices"),
        ImportProblem.SameChoiceTwice => Text.Say(culture, "SameChoiceTwice"),
        ImportProblem.EmptyAnswer => Text.Say(culture, "EmptyAnswer"),
        ImportProblem.NoRightAnswer => Text.Say(culture, "NoRightAnswer"),
        ImportProblem.WeightsNotHundred => Text.Say(culture, "WeightsNotHundred"),
        ImportProblem.WeightOutOfRange => Text.Say(culture, "WeightOutOfRange"),
        ImportProblem.NotANumber => Text.Say(culture, "NotANumber"),
        ImportProblem.RangeReversed => Text.Say(culture, "RangeReversed"),
        ImportProblem.UnknownArea => Text.Say(culture, "UnknownArea"),
        ImportProblem.UnknownDifficulty => Text.Say(culture, "UnknownDifficulty"),
        ImportProblem.TagTwice => Text.Say(culture, "TagTwice"),
        ImportProblem.ImageNotAllowed => Text.Say(culture, "ImageNotAllowed"),
        ImportProblem.ImageMissing => Text.Say(culture, "ImageMissing"),
        ImportProblem.ImageInText => Text.Say(culture, "ImageInText"),
        ImportProblem.AlternativeNeeded => Text.Say(culture, "AlternativeNeeded"),
        ImportProblem.SameLabelTwice => Text.Say(culture, "SameLabelTwice"),
        ImportProblem.SameTitleTwice => Text.Say(culture, "SameTitleTwice"),
    };
}
