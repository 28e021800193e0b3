namespace TeamsIsms.Graph;

public enum MailVerdict
{
    /// <summary>Graph took the message; that it arrives is not known.</summary>
    Accepted,

    /// <summary>Not taken; may be sent again later.</summary>
    TryAgain,

    /// <summary>No answer: it may have been taken. Sending again may write twice.</summary>
    Uncertain,

    /// <summary>The address or the message was refused.</summary>
    Refused,

    /// <summary>The mailbox or the permission for it is missing.</summary>
    Misconfigured,
}
