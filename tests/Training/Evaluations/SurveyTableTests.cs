using System.Text.Json;
using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Evaluations;

public sealed class SurveyTableTests
{
    private static readonly CampaignId Campaign = Some.Campaign.Id;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_answers_at_once_all_count_and_the_same_ticket_counts_once()
    {
        var tables = await Azurite.TablesAsync();
        var (here, there) = (new SurveyTable(tables), new SurveyTable(tables));

        await Parallel.ForEachAsync(Enumerable.Range(0, 24), Stop, async (number, stop) =>
        {
            var answers = new SurveyAnswers([(number % 5) + 1, 5], null);
            Assert.True((await here.CountAsync(Campaign, $"t{number}", answers, stop)).Value);
            Assert.True((await there.CountAsync(Campaign, $"t{number}", answers with { Ratings = [1, 1] }, stop)).Value);
        });

        var tally = await here.ReadAsync(Campaign, Stop);
        Assert.Equal((24, 24), (tally.Answers, tally.Ratings[0].Sum()));
        Assert.Equal([0, 0, 0, 0, 24], tally.Ratings[1]);
    }

    [Fact]
    public async Task What_is_stored_tells_neither_who_nor_when_nor_in_which_order()
    {
        var tables = await Azurite.TablesAsync();
        var surveys = new SurveyTable(tables);
        foreach (var (number, comment) in ((string[])["丙", "甲", "乙"]).Index())
        {
            await surveys.CountAsync(Campaign, $"t{number}", new SurveyAnswers([number + 1], comment), Stop);
        }

        var rows = new List<TableEntity>();
        await foreach (var row in tables.GetTableClient(TableNames.Trainings).QueryAsync<TableEntity>(cancellationToken: Stop))
        {
            rows.Add(row);
        }

        // A ticket's row holds nothing at all, and the numbers of all answers share one row.
        Assert.Equal(4, rows.Count);
        Assert.All(
            rows.Where(row => row.RowKey != "tally"),
            row => Assert.Equal(["PartitionKey", "RowKey", "Timestamp", "odata.etag"], row.Keys.Order(StringComparer.Ordinal)));
        using var tally = JsonDocument.Parse(rows.Single(row => row.RowKey == "tally").GetString("Json"));
        Assert.Equal(["answers", "comments", "ratings"], tally.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["丙", "乙", "甲"], tally.RootElement.GetProperty("comments").EnumerateArray().Select(text => text.GetString()));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 4.4)]
    public void Nothing_is_averaged_below_five_answers(int answers, double? average)
    {
        int[] given = [5, 5, 5, 2, 5];

        var tally = given.Take(answers).Aggregate(new SurveyTally(), (sum, rating) => sum.With(new SurveyAnswers([rating], null)).Value!);

        Assert.Equal((decimal?)average, tally.Average(0));
        Assert.Equal(answers >= 5, tally.IsShown);
        Assert.Null(tally.Average(1));
    }

    [Fact]
    public void Comments_that_fill_the_row_are_refused_and_ratings_still_count()
    {
        var full = new SurveyTally { Answers = 500, Ratings = [[0, 0, 0, 0, 500]], Comments = [.. Enumerable.Repeat(new string('好', 500), 500)] };

        Assert.Equal(new CommentsFull(), full.With(new SurveyAnswers([5], "一")).Refusal);
        Assert.Equal(501, full.With(new SurveyAnswers([5], null)).Value!.Answers);
    }

    [Fact]
    public void An_answer_is_whole_or_says_what_is_missing()
    {
        Assert.Equal(new SurveyAnswers([5, 1], null).Ratings, SurveyAnswers.Read(["5", "1", "junk"], " ", 2).Value!.Ratings);
        Assert.Equal("好", SurveyAnswers.Read(["5"], " 好 ", 1).Value!.Comment);
        foreach (var wrong in (string?[])[null, "", "0", "6", "55", "五"])
        {
            Assert.Equal(new RatingsMissing(), SurveyAnswers.Read(["5", wrong], null, 2).Refusal);
        }

        Assert.Equal(new RatingsMissing(), SurveyAnswers.Read(["5"], null, 2).Refusal);
        Assert.Equal(new CommentTooLong(500), SurveyAnswers.Read(["5"], new string('好', 501), 1).Refusal);
    }
}
