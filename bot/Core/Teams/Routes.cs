using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TeamsIsms.Teams;

/// <summary>
/// What the bot understands. Each feature adds its own while the host starts;
/// two routes for one word, verb or catch-all throw there, so wrong wiring never meets a person.
/// </summary>
public sealed class Routes
{
    private readonly Dictionary<string, CommandRoute> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, VerbRoute> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExtensionRoute> _extensions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SearchRoute> _searches = new(StringComparer.Ordinal);
    private readonly Dictionary<TurnEvent, List<Func<Turn, CancellationToken, Task<Answer>>>> _events = [];
    private readonly List<Func<Turn, CancellationToken, Task>> _seen = [];

    /// <summary>Every word that starts a command, in both languages.</summary>
    public IReadOnlyCollection<string> Words => _words.Keys;

    public IReadOnlyCollection<string> Verbs => _verbs.Keys;

    /// <summary>The message extension's actions, by their ids in the manifest.</summary>
    public IReadOnlyCollection<string> Extensions => _extensions.Keys;

    /// <summary>Its searches, likewise.</summary>
    public IReadOnlyCollection<string> Searches => _searches.Keys;

    /// <summary>A typed command. The handler's text is what stood after the word, often empty.</summary>
    /// <exception cref="InvalidOperationException">A word is taken, empty, or of more than two words.</exception>
    public Routes Command(
        string name, IReadOnlyList<string> words, Caller caller, Func<Turn, string, CancellationToken, Task<Answer>> handler)
    {
        foreach (var word in words)
        {
            if (word.Split(' ') is not ([_] or [_, _]) || word.Split().Any(part => part.Length == 0))
            {
                throw new InvalidOperationException($"Command '{name}': '{word}' is not one word or two.");
            }

            if (!_words.TryAdd(word, new CommandRoute(name, caller, handler)))
            {
                throw new InvalidOperationException($"The word '{word}' starts both '{_words[word].Name}' and '{name}'.");
            }
        }

        return this;
    }

    /// <summary>A card action. Data that does not parse as <typeparamref name="T"/> is refused before the handler.</summary>
    /// <exception cref="InvalidOperationException">The verb is taken or not of the form <c>feature.action</c>.</exception>
    public Routes Verb<T>(
        string verb, JsonTypeInfo<T> data, Caller caller, Func<Turn, T, CancellationToken, Task<Answer>> handler)
        where T : class
    {
        if (verb.Split('.') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            throw new InvalidOperationException($"The verb '{verb}' is not 'feature.action'.");
        }

        if (!_verbs.TryAdd(verb, new VerbRoute(verb, caller, Bind(data, handler))))
        {
            throw new InvalidOperationException($"Two routes take the verb '{verb}'.");
        }

        return this;
    }

    /// <summary>
    /// An action of the message extension. The handler opens its dialog: a card stands in it, anything else is said in it.
    /// The card's buttons come back by their verbs, like those of any card, and what is answered to them is shown in the dialog;
    /// in the whole turn nothing can be sent to the conversation (<see cref="Turn.IsFromDialog"/>).
    /// </summary>
    /// <param name="command">The command's id in the manifest.</param>
    /// <param name="caller">Who may open it.</param>
    /// <param name="title">What stands above the dialog.</param>
    /// <param name="handler">Gets the message the action was chosen on; null where it was none.</param>
    /// <exception cref="InvalidOperationException">The command is taken.</exception>
    public Routes Extension(
        string command,
        Caller caller,
        Func<CultureInfo, string> title,
        Func<Turn, PostedMessage?, CancellationToken, Task<Answer>> handler) =>
        _extensions.TryAdd(command, new ExtensionRoute(command, caller, title, handler))
            ? this
            : throw new InvalidOperationException($"Two routes open the dialog '{command}'.");

    /// <summary>A search of the message extension. The handler gets the words, none when the search is first opened.</summary>
    /// <param name="command">The command's id in the manifest.</param>
    /// <param name="caller">Who may search.</param>
    /// <param name="handler">Finds everything, the best first; a page of it is shown.</param>
    /// <exception cref="InvalidOperationException">The command is taken.</exception>
    public Routes Search(
        string command, Caller caller, Func<Turn, string, CancellationToken, Task<IReadOnlyList<SearchResult>>> handler) =>
        _searches.TryAdd(command, new SearchRoute(command, caller, handler))
            ? this
            : throw new InvalidOperationException($"Two routes search for '{command}'.");

    /// <summary>
    /// Something else that happens. Several features may listen, in the order they were added;
    /// a message or file goes to one after the other until one has something to say.
    /// </summary>
    public Routes On(TurnEvent kind, Func<Turn, CancellationToken, Task<Answer>> handler)
    {
        var handlers = _events.TryGetValue(kind, out var known) ? known : _events[kind] = [];
        handlers.Add(handler);
        return this;
    }

    /// <summary>Called after every authenticated turn was answered, e.g. to keep the conversation's address fresh.</summary>
    public Routes Seen(Func<Turn, CancellationToken, Task> handler)
    {
        _seen.Add(handler);
        return this;
    }

    internal CommandRoute? FindCommand(string word) => _words.GetValueOrDefault(word);

    internal VerbRoute? FindVerb(string verb) => _verbs.GetValueOrDefault(verb);

    internal ExtensionRoute? FindExtension(string command) => _extensions.GetValueOrDefault(command);

    internal SearchRoute? FindSearch(string command) => _searches.GetValueOrDefault(command);

    internal IReadOnlyList<Func<Turn, CancellationToken, Task<Answer>>> Listening(TurnEvent kind) =>
        _events.TryGetValue(kind, out var handlers) ? handlers : [];

    internal IReadOnlyList<Func<Turn, CancellationToken, Task>> Watching => _seen;

    private static Func<Turn, JsonElement?, CancellationToken, Task<Answer>> Bind<T>(
        JsonTypeInfo<T> type, Func<Turn, T, CancellationToken, Task<Answer>> handler)
        where T : class => (turn, json, cancellationToken) =>
        {
            T? data;
            try
            {
                data = json?.Deserialize(type);
            }
            catch (JsonException)
            {
                data = null;
            }

            return data is null
                ? Task.FromResult(Answer.Refused(new UnreadableCard()))
                : handler(turn, data, cancellationToken);
        };
}
