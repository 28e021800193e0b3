using Microsoft.Extensions.Options;
using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>A new campaign, from the empty form to its approvers. What was typed is never lost.</summary>
internal static class FormRoutes
{
    /// <summary>An empty form, the form of a campaign that came back, or one that was checked and is to be changed.</summary>
    public static async Task<Answer> NewAsync(Turn turn, CampaignForm form, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var id = CampaignId.Parse(form.Id);
        var draft = id is { } known && form.Document is null
            ? await turn.Get<CampaignTable>().FindAsync(known, cancellationToken)
            : null;
        return draft switch
        {
            null => await FormAsync(
                turn,
                form with { Id = (id ?? CampaignId.New(now)).ToString(), RemindDays = form.RemindDays ?? turn.Get<IOptions<CampaignOptions>>().Value.RemindDays },
                [],
                cancellationToken),
            { Status: CampaignStatus.Draft } => await FormAsync(
                turn, await turn.Get<FormNamesRun>().OfAsync(draft, cancellationToken), [], cancellationToken),
            _ => await ProgressRoutes.CardAsync(turn, draft, cancellationToken),
        };
    }

    public static async Task<Answer> PreviewAsync(Turn turn, CampaignForm form, CancellationToken cancellationToken)
    {
        var findings = await turn.Get<PlanRun>().FindAsync(form, turn.Culture, cancellationToken);
        return findings is { Plan: { } plan, DryRun: { } run }
            ? Answer.Card(CampaignCheckCard.Draw(
                form with { Statement = plan.Form.Statement }, plan.Task, plan.Form.Due, run, turn.Culture))
            : await FormAsync(turn, form, findings.Problems, cancellationToken);
    }

    public static async Task<Answer> CreateAsync(Turn turn, CampaignForm form, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var campaigns = turn.Get<CampaignTable>();
        var id = CampaignId.Parse(form.Id) ?? CampaignId.New(now);
        var earlier = form.Id is null ? null : await campaigns.FindAsync(id, cancellationToken);
        if (earlier is { Status: not CampaignStatus.Draft })
        {
            return await ProgressRoutes.CardAsync(turn, earlier, cancellationToken);
        }

        var findings = await turn.Get<PlanRun>().FindAsync(form, turn.Culture, cancellationToken);
        if (findings.Plan is not { } plan)
        {
            return await FormAsync(turn, form, findings.Problems, cancellationToken);
        }

        var (options, people) = (turn.Get<IOptions<CampaignOptions>>().Value, turn.Get<PeopleTable>());
        if (await people.FindAsync(turn.Caller, cancellationToken) is not { Person: var creator } || !CampaignAccess.MaySteer(plan.Task, creator))
        {
            return Answer.Refused(new RoleNeeded());
        }

        var approvers = CreateCampaign.Approvers(
            await people.WithRoleAsync(options.ApproverRole, cancellationToken), turn.Caller);
        if (approvers.Refusal is { } nobody)
        {
            return await FormAsync(turn, form, [new FormProblem("document", nobody)], cancellationToken);
        }

        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        var from = string.IsNullOrEmpty(form.Decision)
            ? null
            : await turn.Get<DecisionLinkRun>().FindAsync(form.Decision, turn.Caller, now, cancellationToken);
        plan = plan with { Decision = from?.Decision.Id.ToString() };
        var made = earlier is null
            ? await campaigns.CreateAsync(
                number => CreateCampaign.New(id, number, plan, creator, approvers.Value!, options.EndAfterDays, act), Owe, now, cancellationToken)
                ?? await campaigns.FindAsync(id, cancellationToken)
            : (await campaigns.ActAsync(
                id,
                draft => CreateCampaign.Again(draft, plan, creator, approvers.Value!, options.EndAfterDays, act),
                Owe,
                now,
                cancellationToken)).Value ?? await campaigns.FindAsync(id, cancellationToken);
        if (made is null)
        {
            return Answer.Refused(new BusyNow());
        }

        if (made.Decision is { } decision && from is not null)
        {
            await turn.Get<DecisionLinkRun>().LinkAsync(decision, made.Number, turn.Caller, act, cancellationToken);
        }

        return await SubmittedAsync(turn, made, cancellationToken);

        void Owe(Changes changes, Campaign campaign) => changes.Owe(CampaignSubject.Key(campaign.Id), now);
    }

    private static async Task<Answer> FormAsync(
        Turn turn, CampaignForm form, IReadOnlyList<FormProblem> problems, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var choices = await turn.Get<FormChoicesRun>().FindAsync(form, now, cancellationToken);
        return choices.Refusal is { } refusal ? Answer.Refused(refusal) : Answer.Card(CampaignFormCard.Draw(
            form,
            choices.Value!, // no refusal: found
            [.. problems.Select(problem => problem.Reason.Say(turn.Culture))],
            Taipei.Day(now),
            turn.Culture));
    }

    private static async Task<Answer> SubmittedAsync(Turn turn, Campaign campaign, CancellationToken cancellationToken)
    {
        var name = await turn.Get<NamesRun>().OfAsync(campaign.Approval, cancellationToken);
        var approvers = string.Join('、', campaign.Approval?.Approvers.Select(name) ?? []);
        return Answer.Kept(CampaignNoticeCard.Submitted(campaign, campaign.People, approvers, turn.Culture), turn.Activity.ReplyToId);
    }
}
