using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>Files that somebody sends while an action of theirs waits for evidence.</summary>
public static class ActionFileCard
{
    private const int Most = 3;

    /// <summary>Asks which action the files belong to; nothing is fetched before the person says so.</summary>
    /// <param name="actions">Where they could belong, what is due first.</param>
    public static AdaptiveCard Ask(int files, IReadOnlyList<CorrectiveAction> actions, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "ListKicker"), Say(culture, "FileTitle")),
        [
            CardGrammar.Sentence(Say(culture, "FileAsk", files)),
            CardGrammar.Facts(actions.Take(Most).Select(action => (action.Id.ToString(), (string?)ActionLook.Title(action)))),
        ],
        [
            .. actions.Take(Most).Select((action, at) => Add(action.Id, culture) with { Style = at == 0 ? ActionStyle.Positive : ActionStyle.Default }),
            CardGrammar.Secondary(Say(culture, "FileElse"), "incident.files"),
        ]);

    /// <summary>What became of them.</summary>
    public static AdaptiveCard Done(ActionFiles files, bool isAgain, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            files.Refused.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Good,
            Say(culture, "ListKicker"),
            Say(culture, files.Stored.Count > 0 ? "FileDoneTitle" : "FileNoneTitle", files.Id.ToString())),
        [
            files.Stored.Count > 0 ? CardGrammar.Sentence(Say(culture, "FileDone", files.Stored.Count)) : null,
            CardGrammar.List(files.Stored.Where(name => name.Length > 0).Select(name => CardGrammar.Note(CardText.OneLine(name)))),
            .. files.Refused.Select(refusal => CardGrammar.Problem(refusal.Say(culture))),
        ],
        [
            .. isAgain ? [Add(files.Id, culture)] : Array.Empty<CardAction>(),
            CardGrammar.Secondary(Say(culture, "BackButton"), "action.show", ("id", files.Id.ToString())),
        ]);

    private static ActionExecute Add(ActionId id, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, "FileAdd", id.ToString()), "action.attach", ("id", id.ToString()));

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
