using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Setup;
using TeamsIsms.Setup.Cards;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Setup;

/// <summary>What an administrator sets up from inside Teams. The first one comes from the deployment: nobody can name themselves.</summary>
internal static class SetupRoutes
{
    public static void Add(Routes routes)
    {
        var (form, administrator) = (SetupFormJson.Default.SetupForm, Caller.Role(Role.Administrator));
        routes
            .Command("setup", ["設定", "setup"], administrator, BeginAsync)
            .Verb("setup.check", form, administrator, (turn, _, cancel) => InOwnChat(turn, () => ShowAsync(turn, step: null, note: null, cancel)))
            .Verb("setup.show", form, administrator, (turn, sent, cancel) => InOwnChat(turn, () => ShowAsync(turn, sent.ReadStep(), note: null, cancel)))
            .Verb("setup.addGroup", form, administrator, AddGroupAsync)
            .Verb("setup.removeGroup", form, administrator, (turn, sent, cancel) => ActAsync(turn, SetupStep.Roles, (settings, rules, act) =>
                sent.ReadRoleGroup() is var (role, group) ? ChangeSettings.RemoveGroup(settings, rules, role, group, act) : new SettingGone(), cancel))
            .Verb("setup.channel", form, administrator, ChannelAsync)
            .Verb("setup.noChannel", form, administrator, (turn, _, cancel) => ActAsync(
                turn, SetupStep.Channel, (settings, rules, act) => ChangeSettings.SetChannel(settings, rules, channel: null, act), cancel))
            .Verb("setup.addTurn", form, administrator, AddTurnAsync)
            .Verb("setup.removeTurn", form, administrator, (turn, sent, cancel) => ActAsync(
                turn, SetupStep.OnCall, (settings, rules, act) => ChangeSettings.RemoveTurn(settings, rules, sent.ReadNumber(), act), cancel))
            .Verb("setup.addAuthority", form, administrator, (turn, sent, cancel) => ActAsync(
                turn, SetupStep.Authorities, (settings, rules, act) => ChangeSettings.AddAuthority(settings, rules, sent.ReadAuthority(), act), cancel))
            .Verb("setup.removeAuthority", form, administrator, (turn, sent, cancel) => ActAsync(
                turn, SetupStep.Authorities, (settings, rules, act) => ChangeSettings.RemoveAuthority(settings, rules, sent.Key ?? "", act), cancel))
            .Verb("setup.language", form, administrator, (turn, sent, cancel) => ActAsync(
                turn, SetupStep.Language, (settings, rules, act) => ChangeSettings.SetLanguage(settings, rules, sent.Language, act), cancel))
            .Verb("setup.reminders", form, administrator, (turn, sent, cancel) => ActAsync(
                turn,
                SetupStep.Reminders,
                (settings, rules, act) => RemindDays.Read(sent.RemindDays).Match(
                    days => ChangeSettings.SetReminders(settings, rules, days, act), refusal => refusal),
                cancel));
    }

    private static async Task<Answer> BeginAsync(Turn turn, string _, CancellationToken cancellationToken) => turn switch
    {
        { Place: { } place } => Answer.Card(ChannelCard.Ask(
            turn.Get<SettingsInForceRun>().Read().Incidents.ResponseChannel == place.Channel, turn.Culture)),
        { IsPersonal: true } => await ShowAsync(turn, step: null, note: null, cancellationToken),
        _ => Answer.Refused(new SetupInPersonalChat()),
    };

    private static Task<Answer> InOwnChat(Turn turn, Func<Task<Answer>> answer) =>
        turn.IsPersonal ? answer() : Task.FromResult(Answer.Refused(new SetupInPersonalChat()));

    private static async Task<Answer> ShowAsync(Turn turn, SetupStep? step, string? note, CancellationToken cancellationToken)
    {
        var sight = await turn.Get<SetupSightRun>().FindAsync(cancellationToken);
        return Answer.Card(step is { } one ? SetupStepCard.Draw(sight, one, note, turn.Culture) : SetupCard.Draw(sight, turn.Culture));
    }

    // Whoever taps twice, or a card that another administrator overtook, finds what is set now, and why nothing happened.
    private static Task<Answer> ActAsync(
        Turn turn, SetupStep step, Func<TenantSettings, SettingRules, Act, Outcome<SettingsStep>> decide, CancellationToken cancellationToken) =>
        InOwnChat(turn, async () =>
        {
            var refusal = await ChangeAsync(turn, decide, cancellationToken);
            return refusal is null or SettingGone or GroupThereAlready or AuthorityThereAlready
                ? await ShowAsync(turn, step, refusal?.Say(turn.Culture), cancellationToken)
                : Answer.Refused(refusal);
        });

    private static Task<Refusal?> ChangeAsync(
        Turn turn, Func<TenantSettings, SettingRules, Act, Outcome<SettingsStep>> decide, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        return turn.Get<ChangeSettingsRun>().RunAsync((settings, rules) => decide(settings, rules, act), now, cancellationToken);
    }

    private static async Task<Answer> AddGroupAsync(Turn turn, SetupForm form, CancellationToken cancellationToken)
    {
        if (form.ReadRole() is not { } role)
        {
            return Answer.Refused(new RoleNotChosen());
        }

        var found = await turn.Get<FindGroupRun>().FindAsync(form.Group, cancellationToken);
        return found.Value is { } group
            ? await ActAsync(
                turn, SetupStep.Roles, (settings, rules, act) => ChangeSettings.AddGroup(settings, rules, new RoleGroup(role, group.Id, group.Name), act), cancellationToken)
            : Answer.Refused(found.Refusal!); // no value: refused
    }

    private static async Task<Answer> AddTurnAsync(Turn turn, SetupForm form, CancellationToken cancellationToken)
    {
        var person = await Incidents.ChoosePeople.OneAsync(turn, form.Person, cancellationToken);
        return person.Refusal is { } refusal
            ? Answer.Refused(refusal)
            : await ActAsync(
                turn,
                SetupStep.OnCall,
                (settings, rules, act) => ChangeSettings.AddTurn(settings, rules, form.ReadTurn(person.Value!.Id), act), // no refusal
                cancellationToken);
    }

    private static async Task<Answer> ChannelAsync(Turn turn, SetupForm _, CancellationToken cancellationToken)
    {
        var refusal = await ChangeAsync(
            turn,
            (settings, rules, act) => turn.Place is { } place
                ? ChangeSettings.SetChannel(settings, rules, place.Channel, act)
                : new ChannelNeeded(),
            cancellationToken);
        return refusal is null ? Answer.Kept(ChannelCard.Ask(isSet: true, turn.Culture), turn.Activity.ReplyToId) : Answer.Refused(refusal);
    }
}
