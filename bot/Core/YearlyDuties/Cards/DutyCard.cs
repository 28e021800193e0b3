using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>One duty: why it is one, whose, when it was done and when it is due. What a viewer cannot do has no button.</summary>
public static class DutyCard
{
    private const int MostUnits = 5;

    public static AdaptiveCard Draw(DutySight sight, CultureInfo culture)
    {
        var line = sight.Line;
        return CardGrammar.Card(
            culture,
            new CardHead(DutyLook.State(line.Stage), Say(culture, "Kicker"), DutyLook.Title(line.Duty.Kind, culture))
            {
                Subtitle = DutyLook.Clauses(line.Duty.Rule.Clauses, culture),
                Figure = DutyLook.Left(line, sight.Today, culture),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(line, culture)),
                CardGrammar.Facts(
                    (Say(culture, "BasisFact"), DutyLook.Basis(line.Duty.Kind, culture)),
                    (Say(culture, "ResponsibleFact"), CardText.Join(
                        culture, sight.Named is null ? DutyLook.Role(line.Duty.Kind, culture) : "", DutyLook.Names(sight.Responsible, culture))),
                    (Say(culture, "CadenceFact"), DutyLook.Cadence(line.Duty.Months, culture)),
                    (Say(culture, "LastFact"), line.Last is { } last ? Taipei.Say(last.On, culture) : Say(culture, "Never", Taipei.Say(line.Since, culture))),
                    (Say(culture, "RecordFact"), line.Last is { } shown ? CardText.OneLine(shown.Record, RecordDuty.LongestEvidence) : null),
                    (Say(culture, "DueFact"), line.Due is { } due ? Taipei.Say(due, culture) : null)),
                Training(sight.Training, culture),
                History(sight, culture),
                CardGrammar.Note(DutyLook.Source(line.Duty.Kind, culture)),
            ],
            DutySteps.Buttons(sight, culture));
    }

    private static string Sentence(GuardLine line, CultureInfo culture) => Say(culture, line.Stage switch
    {
        DutyStage.Off => "OffSentence",
        DutyStage.Later => "LaterSentence",
        DutyStage.Sixty or DutyStage.Thirty or DutyStage.Seven => line.Duty.Rule.IsRecorded ? "SoonSentence" : "SoonKnownSentence",
        DutyStage.Overdue => "OverdueSentence",
    });

    private static TextBlock? Training(TrainingProgress? training, CultureInfo culture) => training is null ? null : CardGrammar.Note(
        Say(culture, "TrainingLine", training.Number, training.Done.ToString("N0", culture), training.Expected.ToString("N0", culture))
        + (training.Open.Count is 0
            ? ""
            : Say(culture, "TrainingUnits", string.Join(
                Say(culture, "Comma"),
                training.Open.Take(MostUnits).Select(unit => Say(culture, "UnitCount", CardText.OneLine(unit.Unit, 30), unit.People))))));

    private static Container? History(DutySight sight, CultureInfo culture) => sight.Line.Duty.Last is not { } entry ? null : CardGrammar.History(
        [
            Say(culture, "RecordedLine", Taipei.Say(entry.At, culture), CardText.OneLine(sight.Recorder ?? "—", 40)),
            .. entry.Note.Length is 0 ? Array.Empty<string>() : [CardText.OneLine(entry.Note)],
        ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => DutyLook.Say(culture, key, values);
}
