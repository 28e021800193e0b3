using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Notices;

/// <summary>A task for somebody who need not see the case it belongs to.</summary>
internal static class CaseTaskCard
{
    private const int TitleLength = 60;
    private const int ResultLength = 500;

    public static AdaptiveCard Draw(ICase @case, CaseTask task, CultureInfo culture) => task.Done is { } done
        ? CardGrammar.Card(
            culture,
            Head(ContainerStyle.Good, @case, task, culture),
            [
                Whole(task),
                CardGrammar.Facts((Say(culture, "TaskDoneAt"), Taipei.Say(done.At, culture)), (Say(culture, "TaskResult"), task.Result)),
            ])
        : CardGrammar.Card(
            culture,
            Head(ContainerStyle.Accent, @case, task, culture),
            [
                Whole(task),
                CardGrammar.Sentence(Say(culture, "TaskAsk")),
                CardGrammar.Facts((Say(culture, "TaskDue"), task.Due is { } due ? Taipei.Say(due, culture) : null)),
                new InputText(Say(culture, "TaskResult")) { Id = "result", IsMultiline = true, MaxLength = ResultLength },
            ],
            CardGrammar.Primary(
                Say(culture, "TaskDoneButton"),
                "incident.taskDone",
                ("id", @case.Id.ToString()),
                ("task", task.Sequence.ToString(CultureInfo.InvariantCulture))));

    private static CardHead Head(ContainerStyle style, ICase @case, CaseTask task, CultureInfo culture) => new(
        style,
        CardText.Join(culture, Say(culture, @case.Id.Series == CaseSeries.Drill ? "DrillTaskKicker" : "TaskKicker"), @case.Id.ToString()),
        Title(task));

    private static string Title(CaseTask task) => CardText.OneLine(task.Text, TitleLength);

    // where the title does not hold it
    private static TextBlock? Whole(CaseTask task) => task.Text == Title(task) ? null : CardGrammar.Sentence(task.Text);

    private static string Say(CultureInfo culture, string key) => CaseNoticeWords.Text.Say(culture, key);
}
