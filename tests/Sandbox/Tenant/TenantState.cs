using System.Collections.Concurrent;
using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>Everything the stand-in tenant knows; its doors and the control door read and change it.</summary>
internal sealed class TenantState
{
    private readonly ConcurrentQueue<TenantMail> _mails = [];

    /// <exception cref="ArgumentOutOfRangeException">Fewer staff than there are fixed seats.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of documents does not exist.</exception>
    public TenantState(TenantSettings settings, TimeProvider clock)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Staff, Seats.Fixed, nameof(settings));
        (Settings, Clock) = (settings, clock);
        People = new TenantPeople(settings.Staff);
        Groups = new TenantGroups(People);
        Availability = new Availability(Calendars);
        Installations = new Installations(settings.AppId);
        Library = new DocumentLibrary(Path.Combine(settings.Folder, "library"), clock);
        LibraryStart.Fill(Library, settings.Documents, clock);
    }

    public TenantSettings Settings { get; }

    public TimeProvider Clock { get; }

    public TenantPeople People { get; }

    public TenantGroups Groups { get; }

    public Installations Installations { get; }

    public TenantTeam Team { get; } = new();

    public DocumentLibrary Library { get; }

    public Calendars Calendars { get; } = new();

    public Availability Availability { get; }

    /// <summary>Delta tokens made before the last call of <see cref="ExpireDeltaTokens"/> are answered 410.</summary>
    public int DeltaEpoch { get; private set; }

    public IReadOnlyCollection<TenantMail> Mails => _mails;

    public void ExpireDeltaTokens() => DeltaEpoch++;

    /// <summary>Deletes a person from the directory, and with the person the app's installation; false when there is none.</summary>
    public bool Leave(Guid id)
    {
        if (!People.Remove(id))
        {
            return false;
        }

        Installations.Remove(id);
        return true;
    }

    public IReadOnlyList<LibraryItem> Documents() =>
        Library.Children(Library.Find(DocumentLibrary.RootId, LibraryStart.Documents)?.Id ?? "");

    /// <summary>Puts a document or its next version, with the fields its cover says, into the folder of documents.</summary>
    public LibraryResult Publish(string name, byte[] content) => LibraryStart.Publish(Library, name, content, Clock);

    public void Keep(TenantMail mail) => _mails.Enqueue(mail);

    /// <summary>The directory as the control door shows it: users first, then mail contacts.</summary>
    public IEnumerable<ListedPerson> ListPeople() => People.All().Concat(People.Contacts()).Select(user => new ListedPerson(user)
    {
        UnitHead = user.Head,
        Roles = [.. TenantRoles.Of(user.Id)],
        Installed = Installations.Has(user.Id),
        Conversation = user.Kind == DirectoryKind.External ? null : Installations.ConversationOf(user.Id),
    });

    /// <summary>The product's configuration that points into this tenant, in environment form.</summary>
    public IEnumerable<KeyValuePair<string, string>> Configuration()
    {
        yield return new("Graph__DriveId", Drive.Id);
        yield return new("Graph__DocumentsFolder", LibraryStart.Documents);
        yield return new("Graph__EvidenceFolder", LibraryStart.Evidence);
        yield return new("Graph__ReportsFolder", LibraryStart.Reports);
        yield return new("Graph__AppExternalId", Settings.AppExternalId);
        yield return new("Graph__Mailbox", Personas.Id("manager").ToString());
        yield return new("Graph__ExternalPartyGroup", TenantGroups.ExternalParties.ToString());
        foreach (var setting in Settings.Bare ? [] : IncidentSettings.All)
        {
            yield return setting;
        }

        foreach (var role in Settings.Bare ? [TenantRoles.Administrator] : TenantRoles.Names)
        {
            yield return new($"Roles__{role}__0", TenantRoles.Group(role).ToString());
        }
    }
}
