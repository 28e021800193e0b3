namespace TeamsIsms.Incidents.Documents;

/// <summary>What a unit head learns of their unit: no restricted case, none whose reporter keeps their name private, and no text of any.</summary>
/// <param name="Lines">Reported in the period or still open, newest first.</param>
public sealed record UnitDigest(string Unit, FigurePeriod Period, IReadOnlyList<DigestLine> Lines)
{
    /// <param name="head">Has the role of a unit head; anybody else sees no line.</param>
    internal static UnitDigest Of(IEnumerable<ICase> cases, string unit, CaseActor head, FigurePeriod period)
    {
        // A head who also handles incidents gets the digest of a head: it goes to everybody in that role the same way.
        var asHead = new CaseActor(head.Person, head.Has(Role.UnitHead) ? [Role.UnitHead] : []);
        return new UnitDigest(
            unit,
            period,
            [
                .. from @case in cases
                   where @case is not Incident { IsDrill: true }
                   where @case.ReporterUnit == unit && !@case.IsRestricted && !@case.IsPrivate
                   where CaseAccess.Of(@case, asHead, unit) >= CaseView.Unit
                   where @case.IsOpen || period.Contains(@case.Recorded)
                   orderby @case.Recorded descending
                   select new DigestLine(@case, (@case as Incident)?.Level?.Level),
            ]);
    }
}

/// <param name="Case">For its number, state and time; its text is not for the digest.</param>
/// <param name="Level">Of an incident, once it is decided.</param>
public sealed record DigestLine(ICase Case, int? Level);
