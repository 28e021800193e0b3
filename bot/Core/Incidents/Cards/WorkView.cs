using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Evidence with hash and custody, and who does what until when.</summary>
internal static class WorkView
{
    public static IEnumerable<CardElement?> Body(CaseSight sight, CultureInfo culture) =>
    [
        CardGrammar.Heading(Say(culture, "EvidenceTitle", sight.Evidence.Count)),
        sight.Evidence.Count is 0 ? CardGrammar.Note(Say(culture, "NoEvidence")) : null,
        CardGrammar.List(sight.Evidence.Select((item, i) => Row(sight, item, culture) with { Separator = i > 0 })),
        CardGrammar.Heading(Say(culture, "TasksTitle", sight.Tasks.Count(task => task.Done is null))),
        sight.Tasks.Count is 0 ? CardGrammar.Note(Say(culture, "NoTasks")) : null,
        CardGrammar.List(sight.Tasks
            .OrderBy(task => task.Done is not null).ThenBy(task => task.Due ?? DateOnly.MaxValue)
            .Select((task, i) => Row(sight, task, culture) with { Separator = i > 0 })),
    ];

    public static IEnumerable<CardAction> Buttons(CaseSight sight, CultureInfo culture)
    {
        if (!sight.Case.IsOpen)
        {
            yield break;
        }

        yield return CardGrammar.Exceptional(
            Say(culture, "AddTask"),
            Step(sight, Say(culture, "AddTaskSend"), "incident.task", "weakness.task"),
            CaseInputs.Line("text", Say(culture, "TaskLabel"), Say(culture, "TextMissing")),
            CaseInputs.Person(sight, "owner", Say(culture, "TaskOwner"), chosen: null, culture) with
            {
                IsRequired = true,
                ErrorMessage = Say(culture, "PersonMissing"),
            },
            new InputDate(Say(culture, "TaskDue")) { Id = "due", Min = Taipei.Day(sight.Now) });
        if (sight.Evidence.Count > 0)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "HandOver"),
                Step(sight, Say(culture, "HandOverSend"), "incident.custody", "weakness.custody"),
                new InputChoiceSet(
                    Say(culture, "HandOverWhat"),
                    [.. sight.Evidence.Select(item => new Choice(CardText.OneLine(item.Name, 60), Number(item.Sequence)))])
                {
                    Id = "evidence",
                    Value = Number(sight.Evidence[0].Sequence),
                    IsRequired = true,
                    ErrorMessage = Say(culture, "ReasonMissing"),
                },
                CaseInputs.Person(sight, "holder", Say(culture, "HandOverTo"), chosen: null, culture) with
                {
                    IsRequired = true,
                    ErrorMessage = Say(culture, "PersonMissing"),
                },
                CaseInputs.Optional("note", Say(culture, "NoteLabel")));
        }
    }

    private static Container Row(CaseSight sight, EvidenceItem item, CultureInfo culture) => new(
    [
        new TextBlock(CardText.OneLine(item.Name, 80)) { Weight = TextWeight.Bolder },
        CardGrammar.Note(CardText.Join(culture, Hash(item.Sha256), Size(item.Size, culture))) with { Spacing = Spacing.None },
        CardGrammar.Note(Say(
            culture,
            "HeldBy",
            CaseLook.Who(sight, item.Custody is [.., var last] ? last.Holder : item.By, culture),
            Taipei.Say(item.At, culture),
            CaseLook.Who(sight, item.By, culture))) with { Spacing = Spacing.None },
    ]);

    private static ColumnSet Row(CaseSight sight, CaseTask task, CultureInfo culture)
    {
        var words = new Column(
        [
            new TextBlock(CardText.OneLine(task.Text, 120)),
            new TextBlock(CardText.Join(culture, CaseLook.Who(sight, task.Owner, culture), When(task, culture)))
            {
                Size = TextSize.Small,
                Spacing = Spacing.None,
                Color = task is { Done: null, Due: { } due } && due < Taipei.Day(sight.Now) ? TextColor.Attention : TextColor.Default,
            },
        ]);
        return new ColumnSet(task.Done is null && sight.Case.IsOpen
            ?
            [
                words,
                new Column(
                [
                    new ActionSet(
                        [Step(sight, Say(culture, "TaskDone"), "incident.taskDone", "weakness.taskDone", ("task", Number(task.Sequence)))]),
                ])
                {
                    Width = "auto",
                    VerticalContentAlignment = VerticalAlignment.Center,
                },
            ]
            : [words]);
    }

    private static string When(CaseTask task, CultureInfo culture) => task switch
    {
        { Done: { } done } => Say(culture, "TaskDoneAt", Taipei.Say(done.At, culture)),
        { Due: { } due } => Say(culture, "TaskUntil", Taipei.Say(due, culture)),
        _ => Say(culture, "TaskNoDue"),
    };

    private static ActionExecute Step(
        CaseSight sight, string title, string incident, string weakness, params ReadOnlySpan<(string Name, string Value)> more) =>
        CardGrammar.Secondary(title, sight.Case.Id.IsIncident ? incident : weakness, [("id", sight.Case.Id.ToString()), .. more]);

    // enough digits to compare by eye; all of them stand in the trail
    internal static string Hash(string sha256) =>
        sha256.Length < 16 ? sha256 : $"SHA-256 {sha256[..4]} {sha256[4..8]} … {sha256[^8..^4]} {sha256[^4..]}";

    private static string Size(long bytes, CultureInfo culture) =>
        Say(culture, "KiloBytes", Math.Max(1, bytes / 1024).ToString("N0", culture));

    private static string Number(int sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
