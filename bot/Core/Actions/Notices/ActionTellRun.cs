using System.Globalization;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Notices;

/// <summary>Tells people of an action, each once of the same, and draws the cards again that were sent of it.</summary>
internal sealed class ActionTellRun(PeopleTable people, ActionSightRun sights, ChatCardRun cards, SentCardTable sent)
{
    /// <returns>The pause before another try; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(
        CorrectiveAction action, ActionReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var watchers = await WatchersAsync(action, Taipei.Day(now), cancellationToken);
        var pause = reminder is null ? await RedrawAsync(action, now, cancellationToken) : null;
        foreach (var told in reminder is { } due ? ActionAudience.Of(action, due, watchers) : ActionAudience.Of(action, watchers, Taipei.Day(now)))
        {
            var sight = await sights.OfAsync(action, told.To, now, cancellationToken);
            pause = SendPause.Longer(pause, await cards.TellAsync(
                ActionTable.Shelf(action.Id),
                told.About,
                told.To,
                culture => Draw(sight with { Prompt = Say(told.Prompt, culture) }, culture),
                cancellationToken));
        }

        return pause;
    }

    private async Task<TimeSpan?> RedrawAsync(CorrectiveAction action, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(ActionTable.Shelf(action.Id), about: null, cancellationToken))
        {
            var sight = await sights.OfAsync(action, card.To, now, cancellationToken);
            var drawn = Draw(sight, await cards.CultureAsync(card.To, cancellationToken));
            pause = SendPause.Longer(pause, await cards.UpdateAsync(ActionTable.Shelf(action.Id), card, drawn, cancellationToken));
        }

        return pause;
    }

    private async Task<ActionWatchers> WatchersAsync(CorrectiveAction action, DateOnly today, CancellationToken cancellationToken)
    {
        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        var auditors = await people.WithRoleAsync(Role.InternalAuditor, cancellationToken);
        var officers = await people.WithRoleAsync(Role.UnitSecurityOfficer, cancellationToken);
        var owner = action.Owner is { } id ? (await people.FindAsync(id, cancellationToken))?.Person : null;
        return new ActionWatchers(
            [.. managers.Select(person => person.Id)],
            [.. auditors.Concat(managers).DistinctBy(person => person.Id).Where(person => ActionGate.RefuseVerdict(action, ActionActor.Of(person, owner), today) is null).Select(person => person.Id)],
            [.. officers.Where(person => ActionActor.Of(person, owner).LooksAfter(action)).Select(person => person.Id)],
            owner?.Head);
    }

    private static AdaptiveCard Draw(ActionSight sight, CultureInfo culture) => ActionCard.Draw(sight, view: null, culture);

    private static string Say(ActionPrompt prompt, CultureInfo culture) => ActionWords.Text.Say(culture, prompt switch
    {
        ActionPrompt.Again => "PromptAgain",
        ActionPrompt.Assigned => "PromptAssigned",
        ActionPrompt.Close => "PromptClose",
        ActionPrompt.DueSoon => "PromptDueSoon",
        ActionPrompt.Escalated => "PromptEscalated",
        ActionPrompt.NoOwner => "PromptNoOwner",
        ActionPrompt.Nudged => "PromptNudged",
        ActionPrompt.Over => "PromptOver",
        ActionPrompt.Overdue => "PromptOverdue",
        ActionPrompt.OwnerGone => "PromptOwnerGone",
        ActionPrompt.ReportLate => "PromptReportLate",
        ActionPrompt.ReportSoon => "PromptReportSoon",
        ActionPrompt.Step => "PromptStep",
        ActionPrompt.Verify => "PromptVerify",
    });
}
