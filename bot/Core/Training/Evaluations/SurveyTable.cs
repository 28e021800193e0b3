using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;

namespace TeamsIsms.Training.Evaluations;

/// <summary>
/// Answers to surveys, counted apart from whoever gave them (decision 0016): one row of numbers for a campaign, written anew by every
/// answer, so that neither order nor time of a row belongs to one of them, and a used ticket for each, which holds no answer.
/// </summary>
internal sealed class SurveyTable(TableServiceClient tables)
{
    private const int Tries = 40;
    private const string TallyKey = "tally";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Trainings));

    public async Task<SurveyTally> ReadAsync(CampaignId campaign, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition(campaign), TallyKey, cancellationToken) is { } row ? row.Read(StoredJson.Training.SurveyTally) : new SurveyTally();

    /// <summary>Counts the answer that belongs to a ticket. The same ticket again counts nothing: what came first stays.</summary>
    /// <returns>True; or why it was not counted.</returns>
    public async Task<Outcome<bool>> CountAsync(
        CampaignId campaign, string ticket, SurveyAnswers answers, CancellationToken cancellationToken)
    {
        var (partition, used) = (Partition(campaign), $"used|{ticket}");
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var rows = await _table.FindAsync(partition, [TallyKey, used], cancellationToken);
            if (rows.ContainsKey(used))
            {
                return true;
            }

            var earlier = rows.GetValueOrDefault(TallyKey);
            var next = (earlier?.Read(StoredJson.Training.SurveyTally) ?? new SurveyTally()).With(answers);
            if (next.Value is not { } tally)
            {
                return next.Refusal!; // no value: refused
            }

            var changes = new Changes(partition)
                .Put(TallyKey, earlier, tally, StoredJson.Training.SurveyTally)
                .Insert(new TableEntity(partition, used));
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                return true;
            }
        }

        return new TrainingBusy();
    }

    private static string Partition(CampaignId campaign) => $"survey.{campaign}";
}
