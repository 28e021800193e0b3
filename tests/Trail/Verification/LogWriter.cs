using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Tests.Trail.Verification;

/// <summary>Writes logs the way the product does, of random objects and lengths.</summary>
internal sealed class LogWriter
{
    private const string Origin = "isms.example.edu.tw/trail/";

    private static readonly string[] Tables = ["Assignments", "Campaigns", "Incidents"];

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public StampAuthority Authority { get; } = new();

    public Trust Trust => new(Key(2026).Pem(), Authority.Trusted, StampAuthority.Policy);

    public VerifierKey Key(int year) => new($"{Origin}{year}", _key.ExportSubjectPublicKeyInfo());

    /// <summary>A log of one or two years with some seals; a part of its details erased, a few records on their way.</summary>
    public WrittenLog Write(PCG chance, int most)
    {
        var log = new WrittenLog();
        var heads = new Dictionary<string, TrailHead>();
        var years = chance.Next(4) == 0 ? 2 : 1;
        for (var year = 2026; year < 2026 + years; year++)
        {
            log.Years[year] = new WrittenYear();
            var seals = (int)chance.Next(3);
            for (var seal = 0; seal < seals; seal++)
            {
                Add(log, year, heads, chance, 1 + (int)chance.Next((uint)most));
                Seal(log, year, heads, new DateOnly(year, 3, 1).AddDays(seal), chance);
            }

            Add(log, year, heads, chance, (int)chance.Next(4));
            log.Years[year].WriteTiles();
        }

        return log;
    }

    private static void Add(WrittenLog log, int year, Dictionary<string, TrailHead> heads, PCG chance, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var subject = $"ack/c{chance.Next(3)}/{chance.Next(4)}";
            var happened = new TrailEvent(
                TrailKinds.AcknowledgementOpened, subject, TrailActor.Person(Some.Person.Id),
                new TrailDetail(Note: chance.Next(1000).ToString(CultureInfo.InvariantCulture)));
            var (record, head) = TrailRecord.Append(heads.GetValueOrDefault(subject, TrailHead.None), happened, Some.Now.AddSeconds(number), Bytes(chance, 16));
            heads[subject] = head;
            Place(log, year, new RowPlace(Tables[subject.Length % 3], subject[4..6], TrailRows.Key(subject, record.Sequence)), record, chance.Next(8) == 0);
        }
    }

    /// <summary>Signs what there is, lets it be stamped, and writes every file.</summary>
    public void Seal(WrittenLog log, int year, Dictionary<string, TrailHead> heads, DateOnly day, PCG chance)
    {
        var written = log.Years[year];
        AddLeaf(log, year, heads, chance);
        written.Sealed = written.Entries.Count;
        written.WriteTiles();
        var at = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.FromHours(8));
        var note = Encoding.UTF8.GetBytes(Sign(year, Checkpoint.Of(Key(year).Name, written.Edge)));
        var nonce = Bytes(chance, 8);
        var token = Authority.Stamp(note, nonce, at.AddSeconds(3));
        written.Seals.Add(new KeptSeal(day, Encoding.UTF8.GetString(note), token, nonce, at));
        written.Files[WrittenYear.Folder(day) + SealCheck.CheckpointFile] = note;
        written.Files[WrittenYear.Folder(day) + SealCheck.TokenFile] = token;
        written.Files[SealCheck.CheckpointFile] = note;
        written.Files[SealCheck.KeyFile] = Encoding.UTF8.GetBytes(Key(year).Pem());
    }

    private static void AddLeaf(WrittenLog log, int year, Dictionary<string, TrailHead> heads, PCG chance)
    {
        var (of, before) = log.Years.SelectMany(earlier => earlier.Value.Seals.Select(seal => (earlier.Key, seal))).LastOrDefault();
        var hash = before is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before.Checkpoint)));
        var reference = before is null ? null : $"{of}/{before.Day:yyyy-MM-dd} {hash} {Convert.ToHexStringLower(SHA256.HashData(before.Token!))}";
        var happened = new TrailEvent(TrailKinds.SealDay, $"seal/{year}", TrailActor.System("TrailSeal"), new TrailDetail(Reason: reference), hash);
        var (record, head) = TrailRecord.Append(heads.GetValueOrDefault(happened.Subject, TrailHead.None), happened, Some.Now, Bytes(chance, 16));
        heads[happened.Subject] = head;
        Place(log, year, new RowPlace("TrailLog", $"{year}", TrailRows.Key(happened.Subject, record.Sequence)), record, erased: false);
    }

    public string Sign(int year, Checkpoint checkpoint) => SignedNote.Write(
        checkpoint.Text(), Key(year).Name, Key(year).SubjectPublicKey,
        DerSignature.From(_key.SignData(Encoding.UTF8.GetBytes(checkpoint.Text()), HashAlgorithmName.SHA256)));

    private static void Place(WrittenLog log, int year, RowPlace place, TrailRecord record, bool erased)
    {
        var index = log.Years[year].Entries.Count;
        log.Years[year].Entries.Add(new KeptEntry(index, Encoding.UTF8.GetBytes(record.Leaf), place));
        log.Rows.Add(new KeptRow(place, record.Leaf, erased ? null : record.Salt, erased ? null : record.Detail, year, index));
    }

    private static byte[] Bytes(PCG chance, int count) => [1, .. Enumerable.Range(1, count - 1).Select(_ => (byte)chance.Next(256))];
}
