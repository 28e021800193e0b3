namespace TeamsIsms.Campaigns;

/// <summary>The audience with every name looked up, what it comes to, and the names that were not understood.</summary>
internal sealed record AudienceFindings(Audience Audience, DryRun DryRun, IReadOnlyList<FormProblem> Problems);

/// <summary>
/// Looks up typed names and counts the audience in one walk over everybody. Several counts, each over a part, are merged at the end.
/// Not for several threads at once.
/// </summary>
internal sealed class AudienceCount
{
    private const int MatchesSaid = 3;

    private readonly AudienceChoice _choice;
    private readonly IReadOnlySet<Guid> _members;
    private readonly Dictionary<string, List<Person>> _found = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _left = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Unreachable> _unreachable = [];
    private DryRun _counts = new(0, 0, 0, 0, 0, []);

    /// <param name="choice">What was chosen and typed.</param>
    /// <param name="members">The members of the chosen groups.</param>
    public AudienceCount(AudienceChoice choice, IReadOnlySet<Guid> members)
    {
        (_choice, _members) = (choice, members);
        foreach (var term in choice.Named.Concat(choice.NotNamed))
        {
            _found[term] = [];
        }
    }

    public void Add(KnownPerson known)
    {
        var person = known.Person;
        var terms = _found.Count == 0 ? [] : Terms(person);
        if (!person.Enabled)
        {
            _left.UnionWith(terms);
            return;
        }

        if (person.Unit is { } unit)
        {
            _units.Add(unit);
        }

        foreach (var term in terms)
        {
            _found[term].Add(person);
        }

        var named = terms.Any(term => _choice.Named.Contains(term, StringComparer.OrdinalIgnoreCase));
        var excluded = terms.Any(term => _choice.NotNamed.Contains(term, StringComparer.OrdinalIgnoreCase));
        if (named || _choice.Known.Binds(person, _members))
        {
            Count(known, excluded);
        }
    }

    public void Merge(AudienceCount other)
    {
        foreach (var (term, people) in other._found)
        {
            _found[term].AddRange(people);
        }

        _units.UnionWith(other._units);
        _left.UnionWith(other._left);
        var more = other._counts;
        _counts = new DryRun(
            _counts.Staff + more.Staff,
            _counts.Guests + more.Guests,
            _counts.Externals + more.Externals,
            _counts.ByMail + more.ByMail,
            _counts.Excluded + more.Excluded,
            []);
        _unreachable.AddRange(other._unreachable);
    }

    public AudienceFindings Findings()
    {
        List<FormProblem> problems =
        [
            .. _choice.Known.Units.Where(unit => !_units.Contains(unit)).Select(unit => new FormProblem("audience", new UnknownUnit(unit))),
            .. Unclear("people", _choice.Named),
            .. Unclear("excluded", _choice.NotNamed),
        ];
        if (problems.Count == 0 && _counts.Total == 0)
        {
            problems.Add(new FormProblem("audience", new NobodyBound()));
        }

        var audience = _choice.Known with { People = Ids(_choice.Named), Excluded = Ids(_choice.NotNamed) };
        var gone = _choice.Named.Where(term => _found[term].Count == 0 && _left.Contains(term)).Select(term => new Unreachable(term, UnreachableReason.Disabled));
        var unreachable = _unreachable.OrderBy(person => person.Name, StringComparer.Ordinal).Concat(gone);
        return new AudienceFindings(audience, _counts with { Unreachable = [.. unreachable] }, problems);
    }

    private IEnumerable<FormProblem> Unclear(string field, IReadOnlyList<string> terms) =>
        from term in terms
        let people = _found[term]
        where people.Count > 1 || (people.Count == 0 && !_left.Contains(term))
        select new FormProblem(field, people.Count == 0 ? new UnknownPerson(term) : new AmbiguousPerson(term, Addresses(people)));

    private IReadOnlyList<Guid> Ids(IReadOnlyList<string> terms) =>
        [.. terms.SelectMany(term => _found[term]).Select(person => person.Id).Distinct()];

    private void Count(KnownPerson known, bool excluded)
    {
        if (excluded)
        {
            _counts = _counts with { Excluded = _counts.Excluded + 1 };
            return;
        }

        _counts = known.Person.Kind switch
        {
            PersonKind.Staff => _counts with { Staff = _counts.Staff + 1 },
            PersonKind.Guest => _counts with { Guests = _counts.Guests + 1 },
            PersonKind.External => _counts with { Externals = _counts.Externals + 1 },
        };
        switch (WayTo.Of(known))
        {
            case Way.Mail:
                _counts = _counts with { ByMail = _counts.ByMail + 1 };
                break;
            case Way.Blocked:
                _unreachable.Add(new Unreachable(known.Person.Name, UnreachableReason.Blocked));
                break;
            case Way.NoAddress:
                _unreachable.Add(new Unreachable(known.Person.Name, UnreachableReason.NoAddress));
                break;
        }
    }

    private List<string> Terms(Person person) =>
    [
        .. new[] { person.UserPrincipalName, person.Mail, person.Name, person.Id.ToString() }
            .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Where(_found.ContainsKey),
    ];

    private static IReadOnlyList<string> Addresses(List<Person> people) =>
    [
        .. people.Select(person => person.UserPrincipalName ?? person.Mail ?? person.Name)
            .Order(StringComparer.Ordinal).Take(MatchesSaid),
    ];
}
