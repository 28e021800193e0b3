using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>What a person still owes: when asked, and in the one reminder of a day.</summary>
public static class TasksCard
{
    /// <param name="tasks">The soonest due first.</param>
    public static AdaptiveCard Draw(IReadOnlyList<OwedTask> tasks, DateTimeOffset now, CultureInfo culture) => tasks.Count is 0
        ? CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Good, Say(culture, "TasksKicker"), Say(culture, "NoTasksTitle")),
            [CardGrammar.Sentence(Say(culture, "NoTasks"))],
            CardGrammar.Secondary(Say(culture, "HelpButton"), "help.show"))
        : List(tasks, now, culture, "TasksKicker", "TasksTitle", "Tasks");

    /// <summary>All open tasks of a person in one message.</summary>
    public static AdaptiveCard Reminder(IReadOnlyList<OwedTask> tasks, DateTimeOffset now, CultureInfo culture) =>
        List(tasks, now, culture, "ReminderKicker", "ReminderTitle", "Reminder");

    private static AdaptiveCard List(
        IReadOnlyList<OwedTask> tasks, DateTimeOffset now, CultureInfo culture, string kicker, string title, string sentence) =>
        CardGrammar.Card(
            culture,
            new CardHead(CampaignLook.Urgency(tasks.Min(task => task.Due), now), Say(culture, kicker), Say(culture, title, tasks.Count)),
            [
                CardGrammar.Sentence(Say(culture, sentence)),
                CardGrammar.List(tasks.Select((task, i) => Row(task, now, culture) with { Separator = i > 0 })),
            ]);

    private static ColumnSet Row(OwedTask task, DateTimeOffset now, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(task.Title)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(
                culture, CardText.OneLine(task.Number), task.Revision is { } revision ? CampaignLook.Revision(revision, culture) : Say(culture, "CourseKind")))
                with { Spacing = Spacing.None },
            new TextBlock(Say(culture, "TaskDue", Taipei.Say(task.Due, culture), CampaignLook.DaysLeft(task.Due, now, culture)))
            {
                Size = TextSize.Small,
                Spacing = Spacing.None,
                Color = now > task.Due ? TextColor.Attention : TextColor.Default,
            },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "OpenShort"), task.Revision is null ? "training.open" : "campaign.open", ("id", task.Campaign.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
