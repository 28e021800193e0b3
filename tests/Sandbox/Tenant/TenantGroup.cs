namespace TeamsIsms.Sandbox.Tenant;

/// <summary>A group of the directory; members are users, contacts or groups.</summary>
internal sealed record TenantGroup(Guid Id, string Name, string Description, Func<IEnumerable<Guid>> Members);

/// <summary>All groups: one per role, and the ones a campaign's audience is picked from.</summary>
internal sealed class TenantGroups(TenantPeople people)
{
    private static int Next => Seats.FirstGroup + TenantRoles.Names.Count;

    public static Guid ExternalParties { get; } = Seats.Id(Next);

    public static Guid Everybody { get; } = Seats.Id(Next + 1);

    public static Guid Contractors { get; } = Seats.Id(Next + 2);

    /// <summary>Holds two groups and no person, so that only the transitive list finds anybody.</summary>
    public static Guid Committee { get; } = Seats.Id(Next + 3);

    public static Guid Project { get; } = Seats.Id(Next + 4);

    public IReadOnlyList<TenantGroup> All { get; } =
    [
        .. TenantRoles.Names.Select(role => new TenantGroup(
            TenantRoles.Group(role), $"ISMS-{role}", "資安角色", () => Present(people, TenantRoles.Holders(role)))),
        new(ExternalParties, "外部協力單位聯絡人", "只有電子郵件的聯絡人", () => people.Contacts().Select(contact => contact.Id)),
        new(Everybody, "全體同仁", "在職同仁", () => people.All().Where(user => user.Kind == DirectoryKind.Staff).Select(user => user.Id)),
        new(Contractors, "委外廠商派駐人員", "來賓帳號", () => people.All().Where(user => user.Kind == DirectoryKind.Guest).Select(user => user.Id)),
        new(Committee, "個資暨資通安全委員會", "主任委員與委員", () => [TenantRoles.Group("CommitteeChair"), TenantRoles.Group("CommitteeMember")]),
        new(Project, "機房搬遷專案小組", "跨單位專案", () => Present(people, [Seats.Staff, Seats.IncidentHandler, Seats.FirstHead + 1, Seats.WithoutHead])),
    ];

    public TenantGroup? Find(Guid id) => All.FirstOrDefault(group => group.Id == id);

    /// <summary>Ids of everybody in the group and the groups inside it, once each, groups included.</summary>
    public IEnumerable<Guid> Transitive(TenantGroup group)
    {
        var seen = new HashSet<Guid>();
        var waiting = new Queue<TenantGroup>([group]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var member in next.Members().Where(seen.Add))
            {
                if (Find(member) is { } inner)
                {
                    waiting.Enqueue(inner);
                }

                yield return member;
            }
        }
    }

    public IEnumerable<TenantGroup> Holding(Guid member) => All.Where(group => Transitive(group).Contains(member));

    private static IEnumerable<Guid> Present(TenantPeople people, IEnumerable<int> seats) =>
        seats.Select(Seats.Id).Where(id => people.Find(id) is not null);
}
