using System.Text.Encodings.Web;
using System.Text.Json;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredJson
{
    public static QuestionJson Bank { get; } = new(Plain(QuestionJson.Default.Options));

    public static TrainingJson Training { get; } = new(Plain(TrainingJson.Default.Options));

    private static JsonSerializerOptions Plain(JsonSerializerOptions options) =>
        new(options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
