using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Proposes to call the meeting that the law asks for at levels 3 and 4.</summary>
public static class EmergencyMeetingCard
{
    private const int MostPeople = 15;

    /// <param name="mails">Of those to be invited.</param>
    public static AdaptiveCard Draw(IncidentSight sight, IReadOnlyList<string> mails, CultureInfo culture) => sight.IsTeam
        ? CardGrammar.Card(
            culture,
            IncidentCard.Head(sight, culture) with
            {
                State = ContainerStyle.Attention,
                Kicker = CardText.Join(
                    culture, CaseLook.Kicker(sight.Incident, culture, Say(culture, "MeetingKicker")), sight.Incident.Id.ToString()),
            },
            [
                CaseLook.Note(sight),
                CardGrammar.Sentence(Say(culture, Rule(sight) is null ? "MeetingAdvised" : "MeetingSentence")),
                .. ClockLook.Rows(sight, culture),
                .. CaseLook.Facts(
                    (Say(culture, "LawFact"), Rule(sight) is { } law ? Law(law, culture) : null),
                    (Say(culture, "CommanderFact"), sight.Incident.Commander is null ? null : CaseLook.Who(sight, sight.Incident.Commander, culture)),
                    (Say(culture, "InvitedFact"), mails.Count is 0 ? null : Say(culture, "Invited", mails.Count))),
            ],
            new ActionOpenUrl(Say(culture, "CallMeeting"), Invitation(sight, mails, culture)) { Style = ActionStyle.Positive },
            CardGrammar.Exceptional(
                Say(culture, "MeetingHeld"),
                IncidentSteps.Step(sight, Say(culture, "AddEntrySend"), "incident.entry", ("kind", EntryKind.MeasureTaken.ToString())),
                CaseInputs.Text("text", Say(culture, "MeetingHeldLabel"), Say(culture, "TextMissing"))),
            CaseLook.Open(sight.Incident.Id, Say(culture, "OpenCase")))
        : IncidentCard.Draw(sight, culture);

    private static RuleSet? Rule(IncidentSight sight) =>
        sight.Incident.Level is { } level && sight.Rules.Find(level.RuleSet) is { } law && law.AsksForMeeting(level.Level)
            ? law
            : null;

    private static string Law(RuleSet law, CultureInfo culture) => culture.Equals(Languages.Chinese)
        ? CardText.Join(culture, law.Law.Say(culture), law.Meeting?.Source.Article ?? "")
        : law.Law.Say(culture);

    // Teams opens its own form for a new meeting; the subject says no more than the number, because invitations travel far
    private static Uri Invitation(IncidentSight sight, IReadOnlyList<string> mails, CultureInfo culture) => new(
        $"https://teams.microsoft.com/l/meeting/new?subject={Uri.EscapeDataString(Subject(sight, culture))}"
        + $"&attendees={Uri.EscapeDataString(string.Join(',', mails.Take(MostPeople)))}");

    private static string Subject(IncidentSight sight, CultureInfo culture) =>
        CaseLook.Kicker(sight.Incident, culture, Say(culture, "MeetingSubject", sight.Incident.Id.ToString()));

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
