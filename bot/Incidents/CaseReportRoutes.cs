using TeamsIsms.Bot.Messages;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Everybody's road: a form, or a sentence that fills it, and the receipt in its place.</summary>
internal static class CaseReportRoutes
{
    private const int LongestToken = 100;

    /// <summary>The form; what stood after the command is in it already.</summary>
    public static Task<Answer> FormAsync(Turn turn, CaseSeries series, string text) => Task.FromResult(
        Draw(turn, series, new ReportForm { What = CaseCommand.After(text) is { Length: > 0 } what ? what : null }, problem: null));

    public static Task<Answer> FormAsync(Turn turn, CaseSeries series, CaseVerb verb) =>
        Task.FromResult(Draw(turn, series, Typed(verb), problem: null));

    /// <summary>A sentence that begins with one of the words, without a space after it.</summary>
    public static Task<Answer> SpokenAsync(Turn turn, CancellationToken cancellationToken) =>
        CaseCommand.Read(MessageText.Plain(turn.Activity)) switch
        {
            null => Task.FromResult(Answer.None),
            { Series: { } series, Rest: var text } => FormAsync(turn, series, text),
            _ => CaseListRoutes.MineAsync(turn, cancellationToken),
        };

    public static async Task<Answer> ReportAsync(
        Turn turn, CaseVerb verb, CaseSeries series, CancellationToken cancellationToken)
    {
        if (!IsPlace(turn, series))
        {
            return Answer.Refused(new PersonalChatOnly());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var noticed = TypedTime.Read(verb.Noticed, verb.NoticedTime, now);
        if (noticed.Refusal is { } unreadable)
        {
            return Draw(turn, series, Typed(verb), unreadable);
        }

        var report = new CaseReport(verb.What, noticed.Value, verb.Where, IsPrivate: verb.Private is "true");
        var reported = await turn.Get<CaseReportRun>().ReportAsync(
            series,
            report,
            new ReportedBy(turn.Caller, turn.Activity.From?.Name, Token(turn, verb, now), turn.Activity.Id, Receipt(turn))
            {
                TakesFiles = turn is { IsPersonal: true, IsFromDialog: false },
            },
            cancellationToken);
        return reported.Match(
            made => Answer.Card(ReportReceiptCard.Draw(made, turn.Culture)),
            refusal => refusal is CaseBusy ? Answer.Refused(refusal) : Draw(turn, series, Typed(verb), refusal));
    }

    // What somebody reports is nobody else's business; a drill may begin where its team meets.
    private static bool IsPlace(Turn turn, CaseSeries series) =>
        turn.IsPersonal || turn.IsFromDialog || (series == CaseSeries.Drill && CaseTurn.IsResponseChannel(turn));

    // A tool that brings no form is known by its activity; one that brings neither reports anew each time.
    private static string Token(Turn turn, CaseVerb verb, DateTimeOffset now) =>
        verb.Form is { Length: > 0 and <= LongestToken } form ? form : turn.Activity.Id ?? Guid.CreateVersion7(now).ToString("N");

    private static SentMessage? Receipt(Turn turn) => turn is { IsPersonal: true, IsFromDialog: false, Activity.ReplyToId: { Length: > 0 } card }
        ? new SentMessage(turn.Conversation, card)
        : null;

    private static Answer Draw(Turn turn, CaseSeries series, ReportForm form, Refusal? problem)
    {
        if (!IsPlace(turn, series))
        {
            return Answer.Refused(new PersonalChatOnly());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        return Answer.Card(ReportCard.Draw(
            series,
            form with { Form = form.Form ?? Guid.CreateVersion7(now).ToString("N") },
            problem is null ? [] : [problem.Say(turn.Culture)],
            now,
            turn.Culture));
    }

    private static ReportForm Typed(CaseVerb verb) => new()
    {
        Form = verb.Form,
        What = verb.What,
        Where = verb.Where,
        Noticed = verb.Noticed,
        NoticedTime = verb.NoticedTime,
        Private = verb.Private,
    };
}
