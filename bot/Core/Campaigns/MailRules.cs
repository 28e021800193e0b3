using TeamsIsms.Graph;

namespace TeamsIsms.Campaigns;

/// <summary>What a letter means for somebody whom Teams did not reach.</summary>
internal static class MailRules
{
    private static readonly TimeSpan Busy = TimeSpan.FromMinutes(1);

    /// <summary>A letter is the usual way for people from outside; for staff the reason stays, because their Teams needs mending.</summary>
    public static Posting Read(Assignment assignment, NotReached lost, MailVerdict verdict, DateTimeOffset now, TimeSpan uncertainPause) =>
        verdict switch
        {
            MailVerdict.Accepted when assignment.Kind == PersonKind.Staff => lost with { IsMailed = true },
            MailVerdict.Accepted => new Mailed(assignment.Person),
            MailVerdict.TryAgain => new Waiting(assignment.Person, now + Busy, IsUncertain: false),
            MailVerdict.Uncertain => new Waiting(assignment.Person, now + uncertainPause, IsUncertain: true),
            MailVerdict.Refused or MailVerdict.Misconfigured => lost,
        };
}
