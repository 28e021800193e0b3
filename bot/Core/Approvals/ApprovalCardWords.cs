namespace TeamsIsms.Approvals;

/// <summary>What the cards of approvals say.</summary>
internal static class ApprovalCardWords
{
    public static readonly Words Text = new(typeof(ApprovalCardWords));
}
