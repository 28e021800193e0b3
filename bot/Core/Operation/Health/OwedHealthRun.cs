using Azure.Data.Tables;
using TeamsIsms.Actions;
using TeamsIsms.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Records;
using TeamsIsms.Reviews;
using TeamsIsms.Storage;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Operation.Health;

/// <summary>Counts what the registers owe to queues: a partition each, and of cases this year's and the last's.</summary>
internal sealed class OwedHealthRun(TableServiceClient tables)
{
    public async Task<OwedFacts?> OwedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        (string Table, string Partition)[] registers =
        [
            (TableNames.Actions, ActionTable.Partition),
            (TableNames.Binders, BinderTable.Partition),
            (TableNames.Campaigns, CampaignTable.Partition),
            (TableNames.Courses, CourseTable.Partition),
            (TableNames.Courses, QuestionTable.Partition),
            (TableNames.Incidents, CaseRows.Partition(now)),
            (TableNames.Incidents, CaseRows.Partition(now.AddYears(-1))),
            (TableNames.Records, RecordTable.Partition),
            (TableNames.Reviews, ReviewTable.Partition),
        ];
        var owed = await Task.WhenAll(registers.Select(register => OutboxRun.OwedAsync(
            new RowTable(tables.GetTableClient(register.Table)), register.Partition, cancellationToken)));
        return new OwedFacts(owed.Sum(one => one.Count), owed.Min(one => one.Oldest));
    }
}
