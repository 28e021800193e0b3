using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>The numbers of completion certificates: the last one of a year and who got which change in one transaction.</summary>
internal sealed class DiplomaTable(TableServiceClient tables)
{
    private const int Tries = 40;
    private const string LastKey = "last";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Trainings));

    /// <summary>The number of the certificate, however often it is asked for; null when others took one again and again.</summary>
    /// <param name="issue">Which one of the training it is.</param>
    public async Task<string?> NumberAsync(TrainingAssignment training, int issue, DateTimeOffset completedAt, CancellationToken cancellationToken)
    {
        var year = Taipei.Day(completedAt).Year;
        var partition = string.Create(CultureInfo.InvariantCulture, $"diplomas.{year}");
        var own = Key(training.Campaign, training.Person, issue);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var rows = await _table.FindAsync(partition, [LastKey, own], cancellationToken);
            if (rows.TryGetValue(own, out var given))
            {
                return Say(year, given.Read(StoredJson.Training.DiplomaNumber));
            }

            var last = rows.GetValueOrDefault(LastKey);
            var next = new DiplomaNumber((last?.Read(StoredJson.Training.DiplomaNumber).Number ?? 0) + 1);
            var changes = new Changes(partition)
                .Put(LastKey, last, next, StoredJson.Training.DiplomaNumber)
                .Insert(own, next, StoredJson.Training.DiplomaNumber);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                return Say(year, next);
            }
        }

        return null;
    }

    private static string Say(int year, DiplomaNumber number) => string.Create(CultureInfo.InvariantCulture, $"TC-{year}-{number.Number:D4}");

    private static string Key(CampaignId campaign, Guid person, int issue) =>
        string.Create(CultureInfo.InvariantCulture, $"of|{campaign}.{person:N}.{issue}");
}

/// <summary>Within a year, from 1.</summary>
public sealed record DiplomaNumber(int Number);
