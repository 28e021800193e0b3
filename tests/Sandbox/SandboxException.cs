namespace TeamsIsms.Sandbox;

/// <summary>The sandbox cannot start or go on; the message is for the person at the console.</summary>
internal sealed class SandboxException : Exception
{
    public SandboxException()
    {
    }

    public SandboxException(string message)
        : base(message)
    {
    }

    public SandboxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
