using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Cards.Results;

/// <summary>What somebody learned over the years: courses, scores, hours, certificates and whether it worked (policy 7.2.2.4).</summary>
public static class RecordCard
{
    private const int Most = 12;

    public static AdaptiveCard Draw(Person person, IReadOnlyList<PersonTraining> trainings, TrainingYear year, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, ResultLook.Say(culture, "RecordTitle"), CardText.OneLine(person.Name))
        {
            Subtitle = CardText.OneLine(person.Unit ?? ""),
            Figure = ResultLook.Say(culture, "Hours", year.Hours),
        },
        [
            CardGrammar.Sentence(trainings.Count == 0
                ? ResultLook.Say(culture, "RecordEmpty")
                : ResultLook.Say(culture, "RecordSentence", trainings.Count(one => one.Duty.Completion is not null), year.Year)),
            CardGrammar.List(trainings.Take(Most).Select((one, at) => ResultLook.Row(one.Course.Title, Line(one, culture), button: null) with { Separator = at > 0 })),
            trainings.Count > Most ? CardGrammar.Note(ResultLook.Say(culture, "MoreCourses", trainings.Count - Most)) : null,
        ],
        trainings.Count == 0
            ? []
            : [CardGrammar.Primary(ResultLook.Say(culture, "RecordFile"), "training.record", ("person", person.Id.ToString()), ("answer", "file"))]);

    /// <summary>The file that was written.</summary>
    public static AdaptiveCard Written(Person person, Uri file, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Good, ResultLook.Say(culture, "RecordTitle"), CardText.OneLine(person.Name)),
        [CardGrammar.Sentence(ResultLook.Say(culture, "RecordWritten"))],
        new ActionOpenUrl(ResultLook.Say(culture, "OpenRecord"), file),
        CardGrammar.Secondary(ResultLook.Say(culture, "BackToRecord"), "training.record", ("person", person.Id.ToString())));

    private static string Line(PersonTraining one, CultureInfo culture) => CardText.Join(
        culture,
        one.Duty.Completion is { } done ? Taipei.Say(Taipei.Day(done.At), culture) : "",
        ResultLook.Of(one.Training.Status, culture),
        one.Duty.Completion?.Score is { } score ? ResultLook.Say(culture, "Points", score) : "",
        one.Duty.Completion is { } counted ? ResultLook.Say(culture, "Hours", counted.Hours) : "",
        one.Training.Certificate is { } certificate ? CardText.OneLine(certificate.Name, 40) : "");
}
