namespace TeamsIsms.Sandbox.Tenant;

/// <summary>
/// The users of the tenant as they stand: the generated staff, and over them what was changed since.
/// Every change gets a number, so that a delta token can ask for what came after it.
/// </summary>
internal sealed class TenantPeople(int staff)
{
    private readonly Lock _gate = new();
    private readonly Staffing _staffing = new(staff);
    private readonly Dictionary<Guid, DirectoryUser?> _changed = [];
    private readonly List<Guid> _changes = [];
    private int _joiners;

    /// <summary>Number of the newest change.</summary>
    public int Sequence
    {
        get
        {
            lock (_gate)
            {
                return _changes.Count;
            }
        }
    }

    /// <summary>Positions of <see cref="At"/>; a position stays when its user is removed.</summary>
    public int Positions
    {
        get
        {
            lock (_gate)
            {
                return staff + Staffing.Guests + _joiners;
            }
        }
    }

    /// <summary>The user at a position, or null where one was removed.</summary>
    public DirectoryUser? At(int position) => Find(Seats.Id(position switch
    {
        _ when position < staff => position,
        _ when position < staff + Staffing.Guests => Seats.FirstGuest + position - staff,
        _ => Seats.FirstJoiner + position - staff - Staffing.Guests,
    }));

    public IEnumerable<DirectoryUser> All()
    {
        for (var position = 0; position < Positions; position++)
        {
            if (At(position) is { } user)
            {
                yield return user;
            }
        }
    }

    /// <summary>A user by object id; mail contacts are no users.</summary>
    public DirectoryUser? Find(Guid id)
    {
        lock (_gate)
        {
            if (_changed.TryGetValue(id, out var changed))
            {
                return changed;
            }
        }

        return Seats.Of(id) is { } seat && _staffing.Seat(seat) is { Kind: not DirectoryKind.External } user ? user : null;
    }

    public DirectoryUser? FindByPrincipalName(string name) =>
        All().FirstOrDefault(user => string.Equals(user.UserPrincipalName, name, StringComparison.OrdinalIgnoreCase));

    public DirectoryUser? Contact(Guid id) =>
        Seats.Of(id) is { } seat && _staffing.Seat(seat) is { Kind: DirectoryKind.External } contact ? contact : null;

    public IEnumerable<DirectoryUser> Contacts() =>
        Enumerable.Range(Seats.FirstContact, Staffing.Contacts).Select(seat => _staffing.Seat(seat)!);

    /// <summary>A new colleague, in the first unit unless another is named.</summary>
    public DirectoryUser Join(string? name = null, string? unit = null, string? language = null)
    {
        lock (_gate)
        {
            var user = _staffing.Joiner(Seats.FirstJoiner + _joiners, name, unit, language);
            _joiners++;
            Put(user.Id, user);
            return user;
        }
    }

    /// <summary>Null when no unit has that name.</summary>
    public Guid? HeadOf(string unit) => _staffing.HeadOf(unit);

    /// <summary>Changes a user, for example to disabled; false when there is none.</summary>
    public bool Change(Guid id, Func<DirectoryUser, DirectoryUser> change)
    {
        lock (_gate)
        {
            if (Find(id) is not { } user)
            {
                return false;
            }

            Put(id, change(user));
            return true;
        }
    }

    /// <summary>Deletes a user; false when there is none.</summary>
    public bool Remove(Guid id)
    {
        lock (_gate)
        {
            if (Find(id) is null)
            {
                return false;
            }

            Put(id, null);
            return true;
        }
    }

    /// <summary>Everybody changed after a number, once each with the number of the last change, in that order.</summary>
    public IReadOnlyList<(int Sequence, Guid Id)> ChangedAfter(int sequence)
    {
        lock (_gate)
        {
            return
            [
                .. _changes.Select((id, index) => (Sequence: index + 1, Id: id)).Skip(sequence)
                    .GroupBy(change => change.Id).Select(group => group.Last()).OrderBy(change => change.Sequence),
            ];
        }
    }

    private void Put(Guid id, DirectoryUser? user)
    {
        _changed[id] = user;
        _changes.Add(id);
    }
}
