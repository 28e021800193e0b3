using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Bot.Training;

/// <summary>Certificates from elsewhere: registered by one person, verified by another.</summary>
internal static class CertificateRoutes
{
    public static void Add(Routes routes) => routes
        .Verb("certificate.open", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, OpenAsync)
        .Verb("certificate.register", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, RegisterAsync)
        .Verb("certificate.file", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, FileAsync)
        .Verb("certificate.verify", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, (turn, verb, stop) => ReadAsync(turn, verb, true, stop))
        .Verb("certificate.reject", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, (turn, verb, stop) => ReadAsync(turn, verb, false, stop));

    private static Task<Answer> OpenAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        RegisterCertificate.Refuse,
        (who, sight) => FormAsync(who, sight, Earlier(sight), [], cancellationToken),
        cancellationToken);

    private static Task<Answer> RegisterAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        RegisterCertificate.Refuse,
        async (who, sight) =>
        {
            var (issued, expires) = (EvaluationVerb.Day(verb.Issued), EvaluationVerb.Day(verb.Expires));
            if (issued is null || issued == DateOnly.MinValue || expires == DateOnly.MinValue)
            {
                return await FormAsync(who, sight, Typed(sight, verb), [new CertificateDayNeeded().Say(turn.Culture)], cancellationToken);
            }

            var certificate = new Certificate(
                CertificateStatus.Submitted, verb.Name?.Trim() ?? "", verb.Issuer?.Trim() ?? "", issued.Value, expires, turn.Caller)
            {
                Number = string.IsNullOrWhiteSpace(verb.Number) ? null : verb.Number.Trim(),
            };
            var outcome = await EvaluationTurn.ActAsync(
                who, sight, view => RegisterCertificate.Decide(view.Training, certificate, who.Actor, who.Act), cancellationToken);
            return outcome.Refusal is CertificateNameNeeded or CertificateDates
                ? await FormAsync(who, sight, Typed(sight, verb), [outcome.Refusal.Say(turn.Culture)], cancellationToken)
                : await EvaluationTurn.DoneAsync(who, sight.Campaign.Id, outcome, cancellationToken);
        },
        cancellationToken);

    private static Task<Answer> FileAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        RegisterCertificate.Refuse,
        async (who, sight) =>
        {
            var outcome = await EvaluationTurn.ActWithFileAsync(
                who,
                sight,
                TrainingFileRun.IsScan,
                "certificate",
                (view, file) => RegisterCertificate.Attach(view.Training, file.File, who.Actor),
                cancellationToken);
            return outcome.Value is { Training: var training }
                ? await FormAsync(who, sight with { Training = training }, Earlier(sight), [], cancellationToken)
                : await EvaluationTurn.NowAsync(who, sight.Campaign.Id, outcome.Refusal!, cancellationToken); // no value: refused
        },
        cancellationToken);

    private static Task<Answer> ReadAsync(Turn turn, EvaluationVerb verb, bool isAccepted, CancellationToken cancellationToken) =>
        EvaluationTurn.ReadAsync(
            turn,
            verb,
            isAccepted,
            RegisterCertificate.Read,
            async sight =>
            {
                var certificate = sight.Training.Certificate!; // somebody judged one
                var verdict = await turn.Get<EvaluationSightRun>().VerdictAsync(certificate, cancellationToken);
                return Answer.Kept(
                    CertificateReviewCard.Draw(ReadCards.Review(sight, certificate, certificate.Registered, verdict), turn.Culture),
                    turn.Activity.ReplyToId);
            },
            cancellationToken);

    private static CertificateForm Earlier(TrainingSight sight) => new(sight.Campaign.Id.ToString(), sight.Course.Title)
    {
        Name = sight.Training.Certificate?.Name,
        Issuer = sight.Training.Certificate?.Issuer,
        Number = sight.Training.Certificate?.Number,
        Issued = sight.Training.Certificate?.IssuedOn,
        Expires = sight.Training.Certificate?.ExpiresOn,
    };

    private static CertificateForm Typed(TrainingSight sight, EvaluationVerb verb) => new(sight.Campaign.Id.ToString(), sight.Course.Title)
    {
        Name = verb.Name,
        Issuer = verb.Issuer,
        Number = verb.Number,
        Issued = Real(verb.Issued),
        Expires = Real(verb.Expires),
    };

    private static DateOnly? Real(string? text) => EvaluationVerb.Day(text) is { } day && day != DateOnly.MinValue ? day : null;

    private static async Task<Answer> FormAsync(
        TrainingTurn who, TrainingSight sight, CertificateForm form, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        var rejected = sight.Training.Certificate is { } earlier
            ? await who.Turn.Get<EvaluationSightRun>().VerdictAsync(earlier, cancellationToken)
            : null;
        var shown = form with
        {
            File = sight.Training.CertificateFile?.Name,
            Rejected = rejected is { IsAccepted: false } ? rejected : null,
        };
        return Answer.Card(CertificateCard.Draw(shown, problems, Taipei.Day(who.Now), who.Turn.Culture));
    }
}
