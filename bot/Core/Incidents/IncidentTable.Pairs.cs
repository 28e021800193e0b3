using System.Text.Json.Serialization.Metadata;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

// what changes two cases at once
internal sealed partial class IncidentTable
{
    private const int Attempts = 20;

    /// <summary>An incident becomes a weakness, which gets the next number of the incident's year: both in one transaction.</summary>
    public async Task<Outcome<Weakness>> ConvertAsync(
        CaseId id, Func<Incident, CaseId, Outcome<Conversion>> decide, Action<Changes, Incident, Weakness> owe, Act act,
        CancellationToken cancellationToken)
    {
        if (!id.IsIncident)
        {
            return new UnknownCase();
        }

        Incident? earlier = null;
        return await BecomeAsync(
            id,
            new Becoming<Incident, Weakness, Conversion>(CaseSeries.Weakness, IncidentJson.Default.Incident, IncidentJson.Default.Weakness)
            {
                Both = both => (CaseChange.Of(both.Incident), CaseChange.Of(both.Weakness)),
                Decide = (incident, number) => decide(earlier = incident, number),
                Owe = (changes, incident, weakness) =>
                {
                    owe(changes, incident, weakness);
                    LoweringSubject.Owe(changes, earlier, incident, act.At);
                },
            },
            act,
            cancellationToken);
    }

    /// <summary>A weakness becomes an incident, which gets the next number of the weakness's year: both in one transaction.</summary>
    public async Task<Outcome<Incident>> EscalateAsync(
        CaseId id, Func<Weakness, CaseId, Outcome<Escalation>> decide, Action<Changes, Weakness, Incident> owe, Act act,
        CancellationToken cancellationToken)
    {
        if (id.IsIncident)
        {
            return new UnknownCase();
        }

        Weakness? earlier = null;
        return await BecomeAsync(
            id,
            new Becoming<Weakness, Incident, Escalation>(CaseSeries.Incident, IncidentJson.Default.Weakness, IncidentJson.Default.Incident)
            {
                Both = both => (CaseChange.Of(both.Weakness), CaseChange.Of(both.Incident)),
                Decide = (weakness, number) => decide(earlier = weakness, number),
                Owe = (changes, weakness, incident) =>
                {
                    owe(changes, weakness, incident);
                    RiskSubject.Owe(changes, earlier, weakness, act.At);
                },
            },
            act,
            cancellationToken);
    }

    /// <summary>
    /// One incident becomes a duplicate of another. Of one year, both change in one transaction; of two years, the surviving one
    /// changes first, so that a crash between them loses no earlier aware time and the same tap completes it.
    /// </summary>
    public async Task<Outcome<Incident>> LinkDuplicateAsync(
        CaseId id,
        CaseId survivor,
        Duties duties,
        CaseActor by,
        Action<Changes, Incident> owe,
        Act act,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await FindRowAsync(id, cancellationToken) is not { } row || await FindRowAsync(survivor, cancellationToken) is not { } other)
            {
                return new UnknownCase();
            }

            var (duplicate, stays) = (row.Read(IncidentJson.Default.Incident), other.Read(IncidentJson.Default.Incident));
            var linked = LinkDuplicate.Decide(duplicate, stays, by, act);
            var found = LinkDuplicate.Survive(stays, duplicate, duties, by, act);
            if ((linked.Refusal ?? found.Refusal) is { } refusal)
            {
                return refusal;
            }

            var first = new Changes(survivor.Partition);
            owe(first, CaseRows.Write(first, CaseChange.Of(found.Value!), other, IncidentJson.Default.Incident, act.At)); // no refusal: decided
            var isOneYear = id.Partition == survivor.Partition;
            var last = isOneYear ? first : new Changes(id.Partition);
            var next = CaseRows.Write(last, CaseChange.Of(linked.Value!), row, IncidentJson.Default.Incident, act.At); // no refusal: decided
            owe(last, next);
            LoweringSubject.Owe(last, duplicate, next, act.At);
            if ((isOneYear || await StoredAsync(first, cancellationToken)) && await StoredAsync(last, cancellationToken))
            {
                return next;
            }
        }

        return new CaseBusy();
    }

    private async Task<Outcome<TNext>> BecomeAsync<T, TNext, TBoth>(
        CaseId id, Becoming<T, TNext, TBoth> how, Act act, CancellationToken cancellationToken)
        where T : class, ICase
        where TNext : class, ICase
        where TBoth : class
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await PairAsync(id, CaseRows.Numbers(how.Series), cancellationToken);
            if (!rows.TryGetValue(CaseRows.Case(id), out var row))
            {
                return new UnknownCase();
            }

            var (changes, number) = Next(id, how.Series, rows);
            var outcome = how.Decide(row.Read(how.From), number);
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var (before, after) = how.Both(outcome.Value!); // no refusal: decided
            var left = CaseRows.Write(changes, before, row, how.From, act.At);
            var made = CaseRows.Write(changes, after, earlier: null, how.To, act.At);
            how.Owe(changes, left, made);
            if (await StoredAsync(changes, cancellationToken))
            {
                return made;
            }
        }

        return new CaseBusy();
    }

    private static (Changes Changes, CaseId Number) Next(CaseId id, CaseSeries series, IReadOnlyDictionary<string, Row> rows)
    {
        var key = CaseRows.Numbers(series);
        var earlier = rows.GetValueOrDefault(key);
        var number = (earlier?.Read(IncidentJson.Default.CaseNumbers).Last ?? 0) + 1;
        return (
            new Changes(id.Partition).Put(key, earlier, new CaseNumbers(number), IncidentJson.Default.CaseNumbers),
            new CaseId(series, id.Year, number));
    }

    private Task<IReadOnlyDictionary<string, Row>> PairAsync(CaseId id, string numbers, CancellationToken cancellationToken) =>
        _table.FindAsync(id.Partition, [CaseRows.Case(id), numbers], cancellationToken);

    private async Task<Row?> FindRowAsync(CaseId id, CancellationToken cancellationToken) =>
        id.IsIncident ? await _table.FindAsync(id.Partition, CaseRows.Case(id), cancellationToken) : null;

    private async Task<bool> StoredAsync(Changes changes, CancellationToken cancellationToken)
    {
        var isStored = await _table.CommitAsync(changes, cancellationToken);
        if (isStored)
        {
            await _outbox.PostAsync(_table, changes.Partition);
        }

        return isStored;
    }

    /// <summary>How a case of one kind goes on as one of the other.</summary>
    /// <param name="Series">Where the other one gets its number.</param>
    private sealed record Becoming<T, TNext, TBoth>(CaseSeries Series, JsonTypeInfo<T> From, JsonTypeInfo<TNext> To)
        where T : ICase
        where TNext : ICase
        where TBoth : class
    {
        public required Func<T, CaseId, Outcome<TBoth>> Decide { get; init; }

        public required Func<TBoth, (CaseChange<T> Before, CaseChange<TNext> After)> Both { get; init; }

        public required Action<Changes, T, TNext> Owe { get; init; }
    }
}
