using System.Text.Json.Serialization;

namespace TeamsIsms.Training.Questions;

/// <summary>How questions are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(QuestionContent))]
internal sealed partial class QuestionJson : JsonSerializerContext;
