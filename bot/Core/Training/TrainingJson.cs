using System.Text.Json.Serialization;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training;

/// <summary>How courses and what people do in them are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Attempt))]
[JsonSerializable(typeof(AttemptPaper))]
[JsonSerializable(typeof(CertificateDue))]
[JsonSerializable(typeof(Course))]
[JsonSerializable(typeof(DiplomaNumber))]
[JsonSerializable(typeof(SurveyTally))]
[JsonSerializable(typeof(TrainingAssignment))]
internal sealed partial class TrainingJson : JsonSerializerContext;
