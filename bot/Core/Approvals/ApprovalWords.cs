namespace TeamsIsms.Approvals;

internal static class ApprovalWords
{
    public static readonly Words Text = new(typeof(ApprovalWords));
}
