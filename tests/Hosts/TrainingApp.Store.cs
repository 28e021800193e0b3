using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What stands in its tables.</summary>
internal sealed partial class TrainingApp
{
    public Task WriteAsync(params Person[] people) => Store.WriteAsync(Bot.Services.GetRequiredService<RecentPeople>(), people);

    /// <summary>Puts another course in the place of the one that was approved, as nothing in the product does.</summary>
    public async Task ReplaceAsync(Course course)
    {
        var table = new RowTable(Store.Tables.GetTableClient(TableNames.Courses));
        var row = await table.FindAsync(CourseTable.Partition, $"course|{course.Id}", TestContext.Current.CancellationToken);
        Assert.True(await table.CommitAsync(
            new Changes(CourseTable.Partition).Put($"course|{course.Id}", row, course, StoredJson.Training.Course),
            TestContext.Current.CancellationToken));
    }

    /// <summary>What is asked for is to open and acknowledge a document, after the course's test.</summary>
    public async Task GateAsync()
    {
        var table = new RowTable(Store.Tables.GetTableClient(TableNames.Campaigns));
        var key = $"campaign|{Campaign}";
        var row = await table.FindAsync(CampaignTable.Partition, key, TestContext.Current.CancellationToken);
        var gated = Some.Campaign with { Task = Some.DocumentTask with { MustOpen = true, Quiz = CourseTask.Of(Course) } };
        Assert.True(await table.CommitAsync(
            new Changes(CampaignTable.Partition).Put(key, row, gated, CampaignJson.Default.Campaign), TestContext.Current.CancellationToken));
    }

    public async Task<Assignment> AssignmentAsync()
    {
        var table = new RowTable(Store.Tables.GetTableClient(TableNames.Assignments));
        var row = await table.FindAsync(
            AssignmentTable.Partition(Campaign, 0), AssignmentTable.Key(Learner), TestContext.Current.CancellationToken);
        return row!.Read(CampaignJson.Default.Assignment); // it was stored at the start
    }

    /// <summary>The campaign is closed for everybody.</summary>
    public async Task CloseAsync()
    {
        var table = new RowTable(Store.Tables.GetTableClient(TableNames.Assignments));
        var partition = AssignmentTable.Partition(Campaign, 0);
        var row = await table.FindAsync(partition, AssignmentTable.HeadKey, TestContext.Current.CancellationToken);
        Assert.True(await table.CommitAsync(
            new Changes(partition).Put(
                AssignmentTable.HeadKey, row, Some.Head with { Status = CampaignStatus.Closed }, CampaignJson.Default.ShardHead),
            TestContext.Current.CancellationToken));
    }

    private async Task StoreAsync(Course course, IReadOnlyList<Question> bank)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await ReplaceAsync(course);
        var questions = new Changes(QuestionTable.Partition);
        foreach (var question in bank)
        {
            questions.Insert($"question|{question.Id}", question, StoredJson.Bank.Question);
        }

        Assert.True(await new RowTable(Store.Tables.GetTableClient(TableNames.Courses)).CommitAsync(questions, cancellation));
        var campaign = Some.Campaign with { Task = CourseTask.Of(course) };
        Assert.True(await new RowTable(Store.Tables.GetTableClient(TableNames.Campaigns)).CommitAsync(
            new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign), cancellation));
        Assert.True(await new RowTable(Store.Tables.GetTableClient(TableNames.Assignments)).CommitAsync(
            new Changes(AssignmentTable.Partition(campaign.Id, 0))
                .Insert(AssignmentTable.HeadKey, Some.Head, CampaignJson.Default.ShardHead)
                .Insert(AssignmentTable.Key(Some.Assignment.Person), Some.Assignment with { Card = "card-1" }, CampaignJson.Default.Assignment),
            cancellation));
        await WriteAsync(
            Some.Person with { Head = Head },
            Some.Named(Head, "陳主管", Role.UnitHead),
            Some.Named(Manager, "訓練管理者", Role.TrainingManager));
    }
}
