using TeamsIsms.Binders;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static BinderId BinderId => new(new Guid("0e000000-0000-7000-8000-000000000001"));

    /// <summary>The year 2026.</summary>
    public static BinderPeriod BinderPeriod => new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    public static BinderFile BinderFile =>
        new(new Uri("https://example.sharepoint.com/binder.zip"), new string('0', 64), 3_400_000, 5_312, Now.AddMinutes(3));

    /// <summary>Asked for by the security manager, and not begun.</summary>
    public static EvidenceBinder Binder => new()
    {
        Id = BinderId,
        Period = BinderPeriod,
        Clauses = [.. BinderClause.All.Select(clause => clause.Number)],
        WithNames = true,
        By = SecurityManager,
        AskedAt = Now,
        Language = "zh-TW",
    };
}
