namespace TeamsIsms.Setup;

/// <summary>The names under which settings stand in the configuration of both hosts.</summary>
internal static class SettingSection
{
    public const string Channel = "Incidents:ResponseChannel";
    public const string OnCall = "Incidents:OnCall";
    public const string Authorities = "Incidents:Authorities";
    public const string Language = "Directory:Language";
    public const string RemindDays = "Campaigns:RemindDays";

    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetValues<Role>().Select(Of), Channel, OnCall, Authorities, Language, RemindDays];

    public static string Of(Role role) => $"Roles:{role}";
}
