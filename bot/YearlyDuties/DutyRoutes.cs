using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.YearlyDuties;

/// <summary>What has to be done again and again: the list, and what is recorded of it.</summary>
internal static class DutyRoutes
{
    public static void Add(Routes routes)
    {
        var verb = DutyVerbJson.Default.DutyVerb;
        routes
            .Command("duties", ["義務", "duties"], Caller.Anyone, (turn, _, cancel) => DutyListRoutes.ListAsync(turn, 1, cancel))
            .Verb("duty.list", verb, Caller.Anyone, (turn, data, cancel) => DutyListRoutes.ListAsync(turn, data.PageNumber(), cancel))
            .Verb("duty.show", verb, Caller.Anyone, DutyStepRoutes.ShowAsync)
            .Verb("duty.record", verb, Caller.Anyone, DutyStepRoutes.RecordAsync)
            .Verb("duty.change", verb, Caller.Role(Role.SecurityManager), DutyStepRoutes.ChangeAsync)
            .Verb("duty.trigger", verb, Caller.Role(Role.SecurityManager), ReviewRoutes.TriggerAsync);
    }
}
