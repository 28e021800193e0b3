namespace TeamsIsms.Training.Bank;

/// <summary>The next state of a question, the version that is new with it, and what the trail says.</summary>
public sealed record QuestionStep(Question Next, QuestionVersion? Written, TrailEvent Event)
{
    internal static QuestionStep Of(Question? before, Question after, string kind, Act act, string? reason = null) => new(
        after,
        before?.Newest.Number == after.Newest.Number ? null : after.Newest,
        new TrailEvent(
            kind,
            after.Subject,
            act.Actor,
            new TrailDetail(before?.Status.ToString(), after.Status.ToString(), reason, act.Activity),
            after.Newest.Content.Fingerprint()));
}
