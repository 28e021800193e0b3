using System.Globalization;

namespace TeamsIsms.Training.Results;

/// <summary>Results of others are not for this person.</summary>
public sealed record NotYourResults : Refusal
{
    public override string Say(CultureInfo culture) => ResultWords.Text.Say(culture, "NotYourResults");
}

/// <summary>Nobody completed it whom this person could judge.</summary>
public sealed record NobodyToJudge : Refusal
{
    public override string Say(CultureInfo culture) => ResultWords.Text.Say(culture, "NobodyToJudge");
}

/// <summary>Files of results are for those who are responsible for the training.</summary>
public sealed record NoReportOfResults : Refusal
{
    public override string Say(CultureInfo culture) => ResultWords.Text.Say(culture, "NoReportOfResults");
}
