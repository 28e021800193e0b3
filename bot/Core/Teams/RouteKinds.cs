using System.Globalization;
using System.Text.Json;

namespace TeamsIsms.Teams;

/// <summary>A command and who may give it.</summary>
internal sealed record CommandRoute(string Name, Caller Caller, Func<Turn, string, CancellationToken, Task<Answer>> Handler);

/// <summary>An action of the message extension: what its dialog is called, who may open it, and what stands in it.</summary>
internal sealed record ExtensionRoute(
    string Command,
    Caller Caller,
    Func<CultureInfo, string> Title,
    Func<Turn, PostedMessage?, CancellationToken, Task<Answer>> Handler);

/// <summary>A search of the message extension and who may search.</summary>
internal sealed record SearchRoute(
    string Command, Caller Caller, Func<Turn, string, CancellationToken, Task<IReadOnlyList<SearchResult>>> Handler);

/// <summary>A card action and who may take it.</summary>
internal sealed record VerbRoute(
    string Verb, Caller Caller, Func<Turn, JsonElement?, CancellationToken, Task<Answer>> Handler);
