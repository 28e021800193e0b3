using TeamsIsms.Bot.Messages;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What the team writes in a case's thread becomes a line of its timeline.</summary>
internal static class CaseChannelRoutes
{
    /// <summary>Says nothing to what stands in no case's thread; else the line is the answer, as the card at the top shows it.</summary>
    public static async Task<Answer> HearAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Place is not { Root: not null } place
            || MessageText.Plain(turn.Activity) is not { Length: > 0 } text
            || await turn.Get<CaseThreadTable>().FindAsync(place.ConversationId, cancellationToken) is not { } id)
        {
            return Answer.None;
        }

        var verb = new CaseVerb { Id = id.ToString() };
        var entry = new NewEntry(text, EntryKind.Message);
        var answer = id.IsIncident
            ? await IncidentSteps.ActAsync(turn, verb, (incident, by, act) => WriteEntry.Decide(incident, entry, by, act), cancellationToken)
            : await WeaknessSteps.ActAsync(turn, verb, (weakness, by, act) => WriteEntry.Decide(weakness, entry, by, act), cancellationToken);
        return answer is Answer.No ? answer : Answer.Text(CaseFormWords.Text.Say(turn.Culture, "Noted", id.ToString()));
    }
}
