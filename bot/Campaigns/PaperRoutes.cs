using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>Signatures on paper: the document controller records them, a second person confirms.</summary>
internal static class PaperRoutes
{
    public static void Add(Routes routes)
    {
        var controller = Caller.Role(Role.DocumentController);
        var either = Caller.Role(Role.DocumentController, Role.SecurityManager);
        var verbs = PaperJson.Default.PaperVerb;
        routes
            .Command("paper", ["紙本", "paper"], either, (turn, _, cancel) => ChooseAsync(turn, cancel))
            .Verb("campaign.paper", verbs, either, ShowAsync)
            .Verb("campaign.recordPaper", verbs, controller, RecordAsync)
            .Verb("campaign.confirmPaper", verbs, either, ConfirmAsync);
    }

    private static async Task<Answer> ChooseAsync(Turn turn, CancellationToken cancellationToken)
    {
        var campaigns = await turn.Get<CampaignTable>().ListAsync(cancellationToken);
        var running = campaigns.Where(campaign => campaign is { Status: CampaignStatus.Active, Document: not null }).ToList();
        return running is [var only]
            ? await CardAsync(turn, only, said: null, cancellationToken)
            : Answer.Card(PaperCard.Choose(running, turn.Culture));
    }

    private static Task<Answer> ShowAsync(Turn turn, PaperVerb verb, CancellationToken cancellationToken) =>
        WithAsync(turn, verb, campaign => CardAsync(turn, campaign, said: null, cancellationToken), cancellationToken);

    private static Task<Answer> RecordAsync(Turn turn, PaperVerb verb, CancellationToken cancellationToken) =>
        WithAsync(
            turn,
            verb,
            async campaign =>
            {
                var outcome = await turn.Get<PaperRun>().RecordAsync(campaign, verb, turn.Caller, turn.Activity.Id, cancellationToken);
                return outcome.Value is { } recorded
                    ? await CardAsync(turn, campaign, PaperWords.Text.Say(turn.Culture, "Recorded", recorded.Name), cancellationToken)
                    : Answer.Refused(outcome.Refusal!); // no value: refused
            },
            cancellationToken);

    private static Task<Answer> ConfirmAsync(Turn turn, PaperVerb verb, CancellationToken cancellationToken) =>
        WithAsync(
            turn,
            verb,
            async campaign =>
            {
                var outcome = await turn.Get<PaperRun>().ConfirmAsync(campaign, verb, turn.Caller, turn.Activity.Id, cancellationToken);
                return outcome.Value is { Answer: { } answer } confirmed
                    ? await CardAsync(
                        turn, campaign, PaperWords.Text.Say(turn.Culture, "Confirmed", confirmed.Name, answer.Number), cancellationToken)
                    : Answer.Refused(outcome.Refusal ?? new NothingToConfirm());
            },
            cancellationToken);

    private static async Task<Answer> WithAsync(
        Turn turn, PaperVerb verb, Func<Campaign, Task<Answer>> answer, CancellationToken cancellationToken) =>
        verb.Campaign() is { } id && await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is { Document: not null } campaign
            ? await answer(campaign)
            : Answer.Refused(new UnknownCampaign());

    private static async Task<Answer> CardAsync(Turn turn, Campaign campaign, string? said, CancellationToken cancellationToken)
    {
        var view = await turn.Get<PaperRun>().ViewAsync(campaign, cancellationToken);
        return Answer.Card(PaperCard.Draw(view, said, turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), turn.Culture));
    }
}
