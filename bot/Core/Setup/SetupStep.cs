namespace TeamsIsms.Setup;

/// <summary>What a tenant needs before its first campaign and its first incident, in the order in which it is set up.</summary>
public enum SetupStep
{
    Roles,
    Units,
    Library,
    Channel,
    OnCall,
    Authorities,
    Language,
    Calendar,
    Reminders,
}

/// <summary>Whether a step is done, could be better, or keeps something from working.</summary>
public enum StepState
{
    Done,
    Advised,
    Missing,
}
