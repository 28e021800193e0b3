using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TeamsIsms.Bot.Links;

/// <summary>The frame of every page behind a mail link: readable without script, without anything from elsewhere, on paper and in the dark.</summary>
internal static class LinkHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --soft: #4a4a4a; --ground: #f3f4f6; --sheet: #ffffff; --line: #c9ced6; --act: #0b5cad; --on-act: #ffffff; --good: #0f6b2f; --bad: #a4161a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --soft: #c4c8cf; --ground: #17191c; --sheet: #22262b; --line: #4b525c; --act: #8cc4ff; --on-act: #10202f; --good: #7ddc9a; --bad: #ff9a9a; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.65 "Noto Sans TC", "Microsoft JhengHei", "PingFang TC", "Segoe UI", sans-serif; }
        main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        .sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; }
        .kicker { margin: 0; color: var(--soft); font-weight: 600; }
        .good { color: var(--good); }
        h1 { margin: .25rem 0 1rem; font-size: 1.6rem; line-height: 1.3; overflow-wrap: anywhere; }
        h2 { margin: 1.75rem 0 .5rem; font-size: 1.15rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 1rem 0; }
        dt { color: var(--soft); }
        dd { margin: 0; overflow-wrap: anywhere; }
        blockquote { margin: .5rem 0 1rem; padding: .75rem 1rem; border-left: .3rem solid var(--act); background: var(--ground); }
        .problem { border-left: .3rem solid var(--bad); padding: .5rem 1rem; color: var(--bad); font-weight: 600; }
        label { display: flex; gap: .6rem; align-items: flex-start; padding: .35rem 0; }
        input { width: 1.3rem; height: 1.3rem; margin-top: .2rem; accent-color: var(--act); }
        button, .open { display: inline-block; margin-top: .75rem; padding: .7rem 1.4rem; border: 2px solid var(--act); border-radius: .5rem; font: inherit; font-weight: 600; }
        button { background: var(--act); color: var(--on-act); cursor: pointer; }
        a { color: var(--act); }
        .open { text-decoration: none; }
        :focus-visible { outline: 3px solid var(--act); outline-offset: 3px; }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="title">Of the window; nothing secret, it stays in the history.</param>
    /// <param name="body">Encoded already.</param>
    public static string Page(CultureInfo culture, string title, string nonce, string body) => $"""
        <!DOCTYPE html>
        <html lang="{culture.Name}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <title>{Encode(title)}</title>
        <style nonce="{Encode(nonce)}">
        {Style}
        </style>
        </head>
        <body><main>
        {body}
        </main></body>
        </html>
        """;

    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Names and values; one without a value is left out.</summary>
    public static string Facts(params IEnumerable<(string Name, string? Value)> facts) => string.Concat(
        "<dl>",
        string.Concat(from fact in facts
                      where !string.IsNullOrWhiteSpace(fact.Value)
                      select $"<dt>{Encode(fact.Name)}</dt><dd>{Encode(fact.Value)}</dd>"),
        "</dl>");
}
