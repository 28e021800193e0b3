using TeamsIsms.Feedback;
using TeamsIsms.Kernel;
using TeamsIsms.Risks;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfRisks =>
        ["機房淹水", "勒索軟體", "王小明", "林小華", "風險清單.csv", "林安全", "林曉彤", "希望資安通報更快、更清楚", "來函要求補送演練紀錄"];

    private static IEnumerable<CardSample> Risks()
    {
        var today = Taipei.Day(Some.Now);
        List<FeedbackEntry> said =
        [
            new(2, InterestedParty.Authority, "來函要求補送演練紀錄", today.AddDays(-1), Some.Person.Id, Some.Now),
            new(1, InterestedParty.Customer, "希望資安通報更快、更清楚", today.AddDays(-9), Some.Person.Id, Some.Now),
        ];
        var sight = new RiskSight(Some.Risks, "林安全", true, today);
        return
        [
            new("RiskCard.Draw", "", culture => RiskCard.Draw(sight, culture)),
            new("RiskCard.Draw", "Receipt", culture => RiskCard.Draw(sight with { IsReceipt = true }, culture)),
            new("RiskCard.Draw", "Same", culture => RiskCard.Draw(
                sight with
                {
                    Register = Some.Risks with { Risks = [Some.Risks.Risks[1]] },
                    MayImport = false,
                    Note = new RisksUnchanged(2).Say(culture),
                },
                culture)),
            new("RiskCard.Draw", "Nothing", culture => RiskCard.Draw(sight with { Register = null }, culture)),
            new("FeedbackCard.Draw", "", culture => FeedbackCard.Draw(said, _ => "林曉彤", null, today, culture)),
            new("FeedbackCard.Draw", "Receipt", culture => FeedbackCard.Draw([said[0]], _ => "林曉彤", said[0], today, culture)),
        ];
    }
}
