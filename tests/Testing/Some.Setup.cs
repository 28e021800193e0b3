using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.People;
using TeamsIsms.Setup;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static RoleGroup ManagersGroup { get; } = new(Role.SecurityManager, new Guid("0f000000-0000-4000-8000-000000000001"), "資安管理者");

    public static RoleGroup ChairsGroup { get; } = new(Role.CommitteeChair, new Guid("0f000000-0000-4000-8000-000000000002"), "資安委員會主委");

    public static OnCallTurn NightTurn => new(1, Person.Id, [DayOfWeek.Monday, DayOfWeek.Friday], new TimeOnly(22, 0), new TimeOnly(6, 30));

    public static TenantAuthority Authority { get; } = new("數位發展部", "tw-csma", "https://report.example.tw/", "02-0000-1000");

    public static TenantSettings TenantSettings => new()
    {
        Roles = [ManagersGroup, ChairsGroup],
        ResponseChannel = "19:response@thread.tacv2",
        OnCall = [NightTurn],
        LastTurn = 1,
        Authorities = [Authority],
        Language = "en",
        RemindDays = [30, 7, 0],
    };

    public static SettingRules SettingRules { get; } = new(new HashSet<string>(), ["tw-csma", "tw-ncc-pdpa"]);

    /// <summary>Within a year whose calendar this build knows.</summary>
    public static DateTimeOffset SetupTime { get; } = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);

    /// <summary>A tenant in which everything is set.</summary>
    public static SetupSight SetupSight => new(
        TenantSettings,
        SettingRules,
        new SettingsInForce(
            new IncidentOptions
            {
                ResponseChannel = TenantSettings.ResponseChannel,
                OnCall = [new OnCallOptions { Person = Person.Id, Weekdays = NightTurn.Weekdays, Start = NightTurn.Start, End = NightTurn.End }],
            },
            new RuleOptions { Authorities = [new AuthorityOptions { Name = Authority.Name, RuleSet = Authority.RuleSet, Portal = Authority.Portal, Phone = Authority.Phone }] },
            new CampaignOptions { RemindDays = "30, 7, 0" },
            "en"),
        SetupTime)
    {
        Holders = SetupNames.Roles.ToDictionary(role => role, _ => 2),
        Units = new UnitsLook(SetupTime, 60, ["客服處", "資訊處"], [], 0),
        Library = null,
        IsChannelReachable = true,
        People = new Dictionary<Guid, string?> { [Person.Id] = Person.Name },
        Lapsed = [],
    };

    /// <summary>A tenant in which nothing is set but its first administrator.</summary>
    public static SetupSight EmptySetup => new(
        new TenantSettings(),
        SettingRules with { Deployed = new HashSet<string> { "Roles:Administrator" } },
        new SettingsInForce(new IncidentOptions(), new RuleOptions(), new CampaignOptions(), null),
        SetupTime)
    {
        Holders = new Dictionary<Role, int> { [Role.Administrator] = 1 },
        Units = new UnitsLook(null, 0, [], null, null),
        Library = new TeamsIsms.Documents.LibraryNotConfigured(),
        IsChannelReachable = true,
        People = new Dictionary<Guid, string?>(),
        Lapsed = [],
    };
}
