using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>The words and buttons of campaigns, and who may use them; whose campaign it is each handler asks again (<see cref="CampaignAccess"/>).</summary>
internal static class CampaignRoutes
{
    public static void Add(Routes routes)
    {
        var manager = Caller.Role(Role.SecurityManager, Role.TrainingManager);
        var reader = Caller.Role(
            Role.SecurityManager, Role.TrainingManager, Role.UnitHead, Role.CommitteeChair, Role.CommitteeMember, Role.InternalAuditor, Role.AuditorReader);
        var verbs = CampaignJson.Default.CampaignVerb;
        routes
            .Command("tasks", ["待辦", "tasks"], Caller.Anyone, (turn, _, cancel) => TaskRoutes.ListAsync(turn, cancel))
            .Command("campaigns", ["簽閱", "campaigns"], reader, (turn, _, cancel) => ControlRoutes.ListAsync(turn, cancel))
            .Verb("campaign.tasks", verbs, Caller.Anyone, (turn, _, cancel) => TaskRoutes.ListAsync(turn, cancel))
            .Verb("campaign.card", verbs, Caller.Anyone, TaskRoutes.CardAsync)
            .Verb("campaign.open", verbs, Caller.Anyone, AnswerRoutes.OpenAsync)
            .Verb("campaign.acknowledge", verbs, Caller.Anyone, AnswerRoutes.AcknowledgeAsync)
            .Verb("campaign.decline", verbs, Caller.Anyone, AnswerRoutes.DeclineAsync)
            .Verb("campaign.requestExemption", verbs, Caller.Anyone, AnswerRoutes.RequestExemptionAsync)
            .Verb("campaign.new", CampaignJson.Default.CampaignForm, manager, FormRoutes.NewAsync)
            .Verb("campaign.preview", CampaignJson.Default.CampaignForm, manager, FormRoutes.PreviewAsync)
            .Verb("campaign.create", CampaignJson.Default.CampaignForm, manager, FormRoutes.CreateAsync)
            .Verb("campaign.list", verbs, reader, (turn, _, cancel) => ControlRoutes.ListAsync(turn, cancel))
            .Verb("campaign.progress", verbs, reader, ProgressRoutes.ShowAsync)
            .Verb("campaign.report", verbs, reader, ReportRoutes.ReportAsync)
            .Verb("campaign.remind", verbs, reader, ProgressRoutes.RemindAsync)
            .Verb("campaign.pause", verbs, manager, ControlRoutes.PauseAsync)
            .Verb("campaign.resume", verbs, manager, ControlRoutes.ResumeAsync)
            .Verb("campaign.close", verbs, manager, ControlRoutes.CloseAsync)
            .Verb("campaign.cancel", verbs, manager, ControlRoutes.CancelAsync)
            .Verb("campaign.reopen", verbs, manager, ReopenRoutes.ReopenAsync);
    }
}
