using TeamsIsms.Approvals;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Approvals;

/// <summary>One set of buttons for everything that is approved; what it is about decides who handles it.</summary>
internal static class ApprovalRoutes
{
    private const string Question = "question";
    private const string Course = "course";

    public static void Add(Routes routes)
    {
        Verb(routes, "approval.approve", ApprovalVerdict.Approve);
        Verb(routes, "approval.reject", ApprovalVerdict.Reject);
        Verb(routes, "approval.return", ApprovalVerdict.Return);
        routes.Verb(
            "approval.delegate",
            CampaignJson.Default.CampaignVerb,
            Caller.Anyone,
            (turn, verb, cancel) => verb.Subject is Question or Course || IsExemption(verb)
                ? Task.FromResult(Answer.Refused(new NotAnApprover()))
                : CampaignApprovalRoutes.DelegateAsync(turn, verb, cancel));
    }

    private static void Verb(Routes routes, string name, ApprovalVerdict verdict) => routes.Verb(
        name,
        CampaignJson.Default.CampaignVerb,
        Caller.Anyone,
        (turn, verb, cancel) => verb.Subject switch
        {
            Question => ReviewRoutes.DecideAsync(turn, verb, verdict, cancel),
            Course => CourseApprovalRoutes.DecideAsync(turn, verb, verdict, cancel),
            _ when IsExemption(verb) => ExemptionRoutes.DecideAsync(turn, verb, verdict, cancel),
            _ => CampaignApprovalRoutes.DecideAsync(turn, verb, verdict, cancel),
        });

    // An exemption is somebody's; a campaign is nobody's.
    private static bool IsExemption(CampaignVerb verb) => verb.Person is { Length: > 0 };
}
