using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

/// <summary>A button.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionExecute), "Action.Execute")]
[JsonDerivedType(typeof(ActionSubmit), "Action.Submit")]
[JsonDerivedType(typeof(ActionShowCard), "Action.ShowCard")]
[JsonDerivedType(typeof(ActionOpenUrl), "Action.OpenUrl")]
public abstract record CardAction(string Title)
{
    public ActionStyle Style { get; init; }
}

/// <summary>Calls the bot, which answers with the card that replaces this one.</summary>
/// <param name="Title">The button's words.</param>
/// <param name="Verb"><c>{feature}.{action}</c>.</param>
/// <param name="Data">What comes back beside the inputs; anybody can change it on the way.</param>
public sealed record ActionExecute(string Title, string Verb, IReadOnlyDictionary<string, string>? Data = null)
    : CardAction(Title)
{
    private static readonly Dictionary<string, string> NoData = [];

    /// <summary>Whether the fields of the form come along; off for buttons that need none, so an empty form does not stop them.</summary>
    public AssociatedInputs AssociatedInputs { get; init; }

    /// <summary>The same for clients without universal actions: a message that carries the verb in its value.</summary>
    public CardAction Fallback => new ActionSubmit(Title, [new("verb", Verb), .. Data ?? NoData])
    {
        Style = Style,
        AssociatedInputs = AssociatedInputs,
    };
}

/// <summary>Sends a message whose value is the data and the inputs.</summary>
public sealed record ActionSubmit(
    string Title,
    [property: JsonConverter(typeof(PairsConverter))] IReadOnlyList<KeyValuePair<string, string>> Data) : CardAction(Title)
{
    public AssociatedInputs AssociatedInputs { get; init; }
}

/// <summary>Opens a smaller card below the button: the place for what is exceptional and needs a reason.</summary>
public sealed record ActionShowCard(string Title, ShownCard Card) : CardAction(Title);

public sealed record ActionOpenUrl(string Title, Uri Url) : CardAction(Title);
