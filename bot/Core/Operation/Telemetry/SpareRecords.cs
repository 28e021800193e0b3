using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace TeamsIsms.Operation.Telemetry;

/// <summary>
/// Our own log lines hold ids and counts. An exception's message may quote what somebody typed, so of an exception only its type and where
/// it happened leave; of other libraries' lines only the fixed words.
/// </summary>
internal sealed class SpareRecords : BaseProcessor<LogRecord>
{
    private const string Ours = "TeamsIsms.";
    private const string Template = "{OriginalFormat}";

    public override void OnEnd(LogRecord data)
    {
        List<KeyValuePair<string, object?>> attributes = [.. data.Attributes ?? []];
        if (data.CategoryName?.StartsWith(Ours, StringComparison.Ordinal) is not true)
        {
            attributes.RemoveAll(attribute => attribute.Key != Template);
            data.FormattedMessage = attributes.FirstOrDefault().Value as string ?? data.CategoryName;
        }

        if (data.Exception is { } fault)
        {
            attributes.Add(new("exception.type", fault.GetType().FullName));
            attributes.Add(new("exception.stacktrace", new StackTrace(fault).ToString()));
            data.Exception = null;
        }

        data.Attributes = attributes;
    }
}
