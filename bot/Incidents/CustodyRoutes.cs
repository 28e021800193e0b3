using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Who is responsible for a file from now on.</summary>
internal static class CustodyRoutes
{
    public static Task<Answer> HandOverAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var chosen = await ChoosePeople.OneAsync(turn, verb.Holder, cancellationToken);
            if (chosen.Value?.Id is not { } holder)
            {
                return Answer.Refused(chosen.Refusal ?? new PeopleNeeded());
            }

            var item = verb.Case() is { } id && int.TryParse(verb.Evidence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? await turn.Get<IncidentTable>().FindEvidenceAsync(id, number, cancellationToken)
                : null;
            return verb.Case() is { IsIncident: false }
                ? await WeaknessSteps.ActAsync(
                    who, verb, (weakness, by, act) => KeepEvidence.HandOver(weakness, item, holder, verb.Note, by, act), [], cancellationToken)
                : await IncidentSteps.ActAsync(
                    who,
                    verb,
                    (incident, by, act) => KeepEvidence.HandOver(incident, item, holder, verb.Note, by, act),
                    (_, _) => [],
                    cancellationToken);
        },
        cancellationToken);
}
