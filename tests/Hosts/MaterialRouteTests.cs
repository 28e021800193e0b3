using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A person reads the material of a course before its test, over real HTTP and real storage.</summary>
public sealed class MaterialRouteTests
{
    private static readonly PagedMaterial Pages = new([new MaterialPage("一", "甲頁"), new MaterialPage("二", "乙頁"), new MaterialPage("三", "丙頁")]);

    [Fact]
    public async Task The_last_page_opens_the_way_to_the_test_and_is_recorded_once()
    {
        await using var app = await TrainingApp.StartAsync(TrainingApp.Course with { Material = Pages });

        var locked = await app.TapAsync("quiz.start");
        var first = await app.TapAsync("training.material");
        var second = await app.TapAsync("training.material", ("page", "2"));
        var early = (await app.ViewAsync()).Training.MaterialAt;
        var last = await app.TapAsync("training.material", ("page", "3"));
        var read = (await app.ViewAsync()).Training;
        await app.TapAsync("training.material", ("page", "99"));
        var again = (await app.ViewAsync()).Training;
        var question = await app.TapAsync("quiz.start");

        Assert.Contains(new MaterialFirst().Say(Languages.Chinese), locked, StringComparison.Ordinal);
        Assert.Contains("甲頁", first, StringComparison.Ordinal);
        Assert.Contains("乙頁", second, StringComparison.Ordinal);
        Assert.Null(early);
        Assert.Contains("教材看完了", last, StringComparison.Ordinal);
        Assert.NotNull(read.MaterialAt);
        Assert.Equal(read.Trail, again.Trail);
        Assert.Contains("quiz.answer", question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_document_or_a_link_is_recorded()
    {
        foreach (var material in (CourseMaterial[])[new DocumentMaterial(Some.PinnedDocument), new LinkMaterial(new Uri("https://example.tw/course"))])
        {
            await using var app = await TrainingApp.StartAsync(TrainingApp.Course with { Material = material });

            var asked = await app.TapAsync("training.material");
            var before = (await app.ViewAsync()).Training.MaterialAt;
            var opened = await app.TapAsync("training.material", ("open", "true"));

            Assert.DoesNotContain("Action.OpenUrl", asked, StringComparison.Ordinal);
            Assert.Null(before);
            Assert.Contains("Action.OpenUrl", opened, StringComparison.Ordinal);
            Assert.NotNull((await app.ViewAsync()).Training.MaterialAt);
        }
    }

    [Fact]
    public async Task Who_was_not_asked_reads_nothing_and_a_course_without_material_says_so()
    {
        await using var app = await TrainingApp.StartAsync();

        Assert.Contains(
            new TeamsIsms.Training.Attempts.NotInTraining().Say(Languages.Chinese),
            await app.TapAsync("training.material", TrainingApp.Manager),
            StringComparison.Ordinal);
        Assert.Contains(new NoMaterial().Say(Languages.Chinese), await app.TapAsync("training.material"), StringComparison.Ordinal);
    }
}
