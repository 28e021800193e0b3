using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <summary>Where the cards about a person's training are remembered: beside it.</summary>
internal static class TrainingCards
{
    public static CardShelf Of(CampaignId campaign, Guid person) =>
        new(TableNames.Trainings, AttemptTable.Partition(campaign, person), "card|");
}
