using System.Text.Json.Serialization;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Questions;

/// <summary>How questions are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(QuestionContent))]
[JsonSerializable(typeof(QuestionVersion))]
internal sealed partial class QuestionJson : JsonSerializerContext;
