using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <summary>Where the cards about a person's training are remembered: beside it.</summary>
internal static class TrainingCards
{
    /// <summary>A manager is asked what comes after the last attempt.</summary>
    public const string Decide = "decide";

    public static CardShelf Of(CampaignId campaign, Guid person) =>
        new(TableNames.Trainings, AttemptTable.Partition(campaign, person), "card|");

    /// <param name="attempt">Each attempt has its own card.</param>
    public static string About(string what, int attempt) => string.Create(CultureInfo.InvariantCulture, $"{what}|{attempt:D4}");
}
