namespace TeamsIsms.Teams;

/// <summary>The activity types the product reads or writes; others are tolerated and ignored.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string Invoke = "invoke";
    public const string Typing = "typing";
    public const string InstallationUpdate = "installationUpdate";
    public const string ConversationUpdate = "conversationUpdate";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageReaction = "messageReaction";
}
