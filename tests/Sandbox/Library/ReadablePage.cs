using System.Text;
using System.Text.Encodings.Web;

namespace TeamsIsms.Sandbox.Library;

/// <summary>A document as a plain page, so that a person can open it in a browser.</summary>
internal static class ReadablePage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    /// <summary>The words of a file; null for a format that is only offered for download.</summary>
    public static string? Text(string path, string name)
    {
        switch (Path.GetExtension(name))
        {
            case ".txt" or ".md" or ".csv":
                return File.ReadAllText(path);
            case ".docx":
                try
                {
                    using var stream = File.OpenRead(path);
                    return Docx.Read(stream);
                }
                catch (InvalidDataException)
                {
                    return null;
                }

            default:
                return null;
        }
    }

    public static string Write(string title, string text)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"zh-Hant-TW\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width\"><title>").Append(Encoder.Encode(title)).Append("</title>")
            .Append("<style>body{font:1.1rem/1.8 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#242424}</style></head><body>");
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0))
        {
            page.Append("<p>").Append(Encoder.Encode(line)).Append("</p>");
        }

        return page.Append("</body></html>").ToString();
    }

    public static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".txt" => "text/plain; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };
}
