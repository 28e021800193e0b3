using TeamsIsms.Bot.Messages;
using TeamsIsms.Help;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Help;

/// <summary>
/// The first words with a person. Help answers before anything is set up and reads no storage;
/// edits and reactions have no route here, so they stay without an answer.
/// </summary>
internal static class HelpRoutes
{
    public static void Add(Routes routes) => routes
        .Command("help", ["說明", "help", "你好", "您好", "hi", "hello"], Caller.Anyone, static (turn, _, _) => Show(turn))
        .Command("language", ["語言", "language"], Caller.Anyone, LanguageAsync)
        .Verb("help.show", HelpJson.Default.HelpVerb, Caller.Anyone, static (turn, _, _) => Show(turn))
        .On(TurnEvent.Installed, WelcomeAsync)
        .On(TurnEvent.ConversationUpdated, static (turn, cancellationToken) => WasAdded(turn.Activity)
            ? WelcomeAsync(turn, cancellationToken)
            : Task.FromResult(Answer.None))
        .On(TurnEvent.UnknownMessage, static (turn, _) => Task.FromResult(
            turn.IsPersonal ? Answer.Card(HelpCard.Unknown(turn.Culture, MessageText.Plain(turn.Activity))) : Answer.None));

    // One answer per language for everybody, written once.
    private static readonly Task<Answer> Chinese = Task.FromResult(Answer.Card(HelpCard.Help(Languages.Chinese)));
    private static readonly Task<Answer> English = Task.FromResult(Answer.Card(HelpCard.Help(Languages.English)));

    private static Task<Answer> Show(Turn turn) => turn.Culture.Equals(Languages.English) ? English : Chinese;

    // Teams tells an installation twice and in any order; whoever claims the welcome first gives it.
    private static async Task<Answer> WelcomeAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal)
        {
            return Answer.None;
        }

        var conversations = turn.Get<ConversationTable>();
        await conversations.MetAsync(
            turn.Caller, turn.Conversation.ConversationId, turn.Conversation.ServiceUrl, cancellationToken);
        var now = turn.Get<TimeProvider>().GetUtcNow();
        return await conversations.ClaimWelcomeAsync(turn.Caller, now, cancellationToken)
            ? Answer.Card(HelpCard.Welcome(turn.Culture))
            : Answer.None;
    }

    private static async Task<Answer> LanguageAsync(Turn turn, string wanted, CancellationToken cancellationToken)
    {
        if (wanted.Length is 0)
        {
            return Answer.Text(HelpCard.LanguageHint(turn.Culture));
        }

        var culture = Languages.Choose(wanted);
        await turn.Get<ConversationTable>().ChooseLanguageAsync(turn.Caller, culture.Name, cancellationToken);
        return Answer.Card(HelpCard.Help(culture));
    }

    private static bool WasAdded(Activity activity) =>
        activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) is true;
}
