namespace TeamsIsms.Sandbox.Tenant;

/// <summary>Who sits on which seat, computed on demand.</summary>
internal sealed class Staffing(int staff)
{
    public const string Domain = "fabrikam-isms.example";
    public const int Guests = 3;
    public const int Contacts = 2;

    private readonly int _units = Units.Count(staff);

    public int Staff => staff;

    public DirectoryUser? Seat(int seat) => seat switch
    {
        < 0 => null,
        _ when seat < staff => Member(seat),
        >= Seats.FirstGuest and < Seats.FirstGuest + Guests => Guest(seat),
        >= Seats.FirstContact and < Seats.FirstContact + Contacts => Contact(seat),
        _ => null,
    };

    /// <summary>Head of a unit by the unit's name, or null when no unit has that name.</summary>
    public Guid? HeadOf(string unit)
    {
        var found = Enumerable.Range(0, _units).Where(number => Units.Name(number) == unit).Select(Units.HeadSeat);
        return found.Select(seat => (Guid?)Seats.Id(seat)).FirstOrDefault();
    }

    public DirectoryUser Joiner(int seat, string? name, string? unit, string? language) =>
        new(Seats.Id(seat), name ?? StaffNames.Chinese(seat), Address(seat))
        {
            UserPrincipalName = Address(seat),
            Unit = unit ?? Units.Names[Units.CustomerService],
            Head = HeadOf(unit ?? Units.Names[Units.CustomerService]),
            JobTitle = "專員",
            Language = language ?? "zh-TW",
        };

    private DirectoryUser Member(int seat)
    {
        var unit = UnitOf(seat);
        var head = seat switch
        {
            Seats.Chair or Seats.WithoutHead => (int?)null,
            _ when IsHead(seat) => Seats.Chair,
            _ => Units.HeadSeat(unit),
        };
        var english = seat > Seats.Fixed && seat % 10 == 7;
        return new DirectoryUser(Seats.Id(seat), Name(seat, english), Address(seat))
        {
            UserPrincipalName = Address(seat),
            Unit = seat == Seats.Chair ? Units.Board : Units.Name(unit),
            JobTitle = Title(seat),
            Head = head is { } number ? Seats.Id(number) : null,
            Language = english ? "en-US" : seat > Seats.Fixed && seat % 13 == 5 ? null : "zh-TW",
            Enabled = seat != Seats.Disabled,
        };
    }

    private int UnitOf(int seat) => seat switch
    {
        >= Seats.FirstHead and < Seats.Staff => seat - Seats.FirstHead,
        Seats.Staff => Units.CustomerService,
        Seats.SecurityManager or Seats.SecondSecurityManager or Seats.Administrator => Units.Information,
        Seats.DocumentController or Seats.TrainingManager => Units.Administration,
        Seats.InternalAuditor or Seats.AuditorReader => Units.Finance,
        Seats.IncidentHandler => Units.Network,
        >= Seats.FirstOfficer and < Seats.LongName => seat - Seats.FirstOfficer,
        _ when IsHead(seat) => seat - Seats.Ordinary + Units.Names.Count,
        _ => seat % _units,
    };

    private bool IsHead(int seat) => seat is >= Seats.FirstHead and < Seats.Staff
        || (seat >= Seats.Ordinary && seat < Seats.Ordinary + _units - Units.Names.Count);

    private string Title(int seat) => seat switch
    {
        Seats.Chair => "總經理",
        Seats.SecurityManager => "資通安全管理者",
        Seats.SecondSecurityManager => "資通安全副管理者",
        Seats.DocumentController => "文件管理師",
        Seats.InternalAuditor => "稽核員",
        Seats.IncidentHandler => "應變工程師",
        Seats.TrainingManager => "訓練管理師",
        Seats.Administrator => "系統管理員",
        _ when IsHead(seat) => "處長",
        _ => "專員",
    };

    private static string Name(int seat, bool english) => seat switch
    {
        Seats.LongName => StaffNames.Long(),
        Seats.EmojiName => "林小晴🌸👩‍💻",
        _ when english => StaffNames.English(seat),
        _ => StaffNames.Chinese(seat),
    };

    private static DirectoryUser Guest(int seat)
    {
        var mail = $"guest{seat - Seats.FirstGuest + 1}@partner.example";
        return new DirectoryUser(Seats.Id(seat), StaffNames.Chinese(seat) + "（委外）", mail)
        {
            UserPrincipalName = mail.Replace('@', '_') + "#EXT#@" + Domain,
            JobTitle = "駐點工程師",
            Head = Seats.Id(Units.HeadSeat(Units.Information)),
            Unit = Units.Name(Units.Information),
            Language = "zh-TW",
            Kind = DirectoryKind.Guest,
        };
    }

    private static DirectoryUser Contact(int seat) =>
        new(Seats.Id(seat), StaffNames.Chinese(seat) + "（協力廠商）", $"contact{seat - Seats.FirstContact + 1}@supplier.example")
        {
            Kind = DirectoryKind.External,
        };

    private static string Address(int seat) => StaffNames.Account(seat) + "@" + Domain;
}
