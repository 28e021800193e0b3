namespace TeamsIsms.Sandbox.Tenant;

/// <summary>What the sandbox's tenant configures for incidents; addresses and numbers are made up.</summary>
internal static class IncidentSettings
{
    private const string Section = "Incidents__";

    public static readonly IReadOnlyList<KeyValuePair<string, string>> All =
    [
        new(Section + "ResponseChannel", TenantTeam.Response),
        new(Section + "Folder", "Incidents"),
        .. Authority(0, "數位發展部", "tw-csma", "https://cyber-report.example.tw/", "02-0000-1000"),
        .. Authority(1, "國家通訊傳播委員會", "tw-ncc-pdpa", "https://pdpa-report.example.tw/", "02-0000-2000"),
        new(Section + "OnCall__0__Person", Personas.Id("handler").ToString()),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Authority(
        int number, string name, string ruleSet, string portal, string phone) =>
    [
        new($"{Section}Authorities__{number}__Name", name),
        new($"{Section}Authorities__{number}__RuleSet", ruleSet),
        new($"{Section}Authorities__{number}__Portal", portal),
        new($"{Section}Authorities__{number}__Phone", phone),
    ];
}
