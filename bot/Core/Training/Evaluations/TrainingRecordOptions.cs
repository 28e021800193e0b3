using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Training.Evaluations;

/// <summary>Training records in the library (section <c>Training</c>).</summary>
public sealed class TrainingRecordOptions
{
    /// <summary>Path of the folder inside the drive: reports that were handed in, certificates.</summary>
    [RegularExpression("^[^/\\\\:*?\"<>|#%](?:[^\\\\:*?\"<>|#%]*[^/\\\\:*?\"<>|#%])?$")]
    public string RecordsFolder { get; init; } = "Training";

    /// <summary>Who issues completion certificates; without a name here it is the organisation of incident reports.</summary>
    [StringLength(60)]
    public string Organisation { get; init; } = "";
}

[OptionsValidator]
internal sealed partial class TrainingRecordOptionsValidator : IValidateOptions<TrainingRecordOptions>;
