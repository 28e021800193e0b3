using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;

namespace TeamsIsms.Operation.Backups;

/// <summary>
/// A row as a line: <c>{"p":partition,"k":key,"v":{"Column":["type","value"]}}</c>. The type is a letter, so that a number that is an Int64
/// comes back as one; time stamp and version are the storage's own and stay behind.
/// </summary>
internal static class BackupRows
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(TableEntity row)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("p", row.PartitionKey);
            writer.WriteString("k", row.RowKey);
            writer.WriteStartObject("v");
            foreach (var (name, value) in row.Where(column => column.Value is not null && !IsOfStorage(column.Key)))
            {
                var (type, text) = Write(name, value);
                writer.WriteStartArray(name);
                writer.WriteStringValue(type);
                writer.WriteStringValue(text);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <exception cref="FormatException">The line is none of a backup.</exception>
    public static TableEntity Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = new TableEntity(json.RootElement.GetProperty("p").GetString(), json.RootElement.GetProperty("k").GetString());
            foreach (var column in json.RootElement.GetProperty("v").EnumerateObject())
            {
                row[column.Name] = Read(column.Value[0].GetString(), column.Value[1].GetString() ?? "");
            }

            return row;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or OverflowException)
        {
            throw new FormatException("A line is no row of a backup.", e);
        }
    }

    private static (string Type, string Text) Write(string name, object value) => value switch
    {
        string text => ("s", text),
        int number => ("i", number.ToString(CultureInfo.InvariantCulture)),
        long number => ("l", number.ToString(CultureInfo.InvariantCulture)),
        double number => ("d", number.ToString("R", CultureInfo.InvariantCulture)),
        bool yes => ("b", yes ? "1" : "0"),
        DateTimeOffset instant => ("t", instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        Guid id => ("g", id.ToString("D")),
        byte[] bytes => ("x", Convert.ToBase64String(bytes)),
        BinaryData bytes => ("x", Convert.ToBase64String(bytes.ToArray())),
        _ => throw new InvalidOperationException($"Column {name} is a {value.GetType().Name}, which no table stores."),
    };

    private static object Read(string? type, string text) => type switch
    {
        "s" => text,
        "i" => int.Parse(text, CultureInfo.InvariantCulture),
        "l" => long.Parse(text, CultureInfo.InvariantCulture),
        "d" => double.Parse(text, CultureInfo.InvariantCulture),
        "b" => text == "1",
        "t" => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        "g" => Guid.ParseExact(text, "D"),
        "x" => Convert.FromBase64String(text),
        _ => throw new FormatException($"'{type}' is no type of a column."),
    };

    private static bool IsOfStorage(string name) => name is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag";
}
