namespace TeamsIsms.Training.Sheets;

/// <summary>The columns of a table of questions, in the order of the template.</summary>
internal enum SheetColumn
{
    Label,
    Category,
    Title,
    Kind,
    Question,
    ChoiceA,
    ChoiceB,
    ChoiceC,
    ChoiceD,
    ChoiceE,
    ChoiceF,
    Answer,
    Tolerance,
    Explanation,
    Area,
    Difficulty,
    Image,
    Alternative,
    Tags,
}

/// <summary>What a row asks.</summary>
internal enum SheetKind
{
    Single,
    Multiple,
    TrueFalse,
    Numeric,
    Short,
}
