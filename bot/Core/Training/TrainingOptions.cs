using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Training;

public sealed class TrainingOptions
{
    /// <summary>Path of the folder inside the library's drive where files of questions are put by hand.</summary>
    [RegularExpression("^[^/\\\\:*?\"<>|#%](?:[^\\\\:*?\"<>|#%]*[^/\\\\:*?\"<>|#%])?$")]
    public string QuestionsFolder { get; init; } = "Questions";

    /// <summary>Whether the organisation's responsibility level asks for hours a year (rules 4.4); without it hours are counted and no quota is shown.</summary>
    public bool HasHourQuota { get; init; }
}

[OptionsValidator]
internal sealed partial class TrainingOptionsValidator : IValidateOptions<TrainingOptions>;
