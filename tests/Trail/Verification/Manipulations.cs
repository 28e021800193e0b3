using System.Text;
using CsCheck;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Tests.Trail.Verification;

/// <summary>What was done to a log, and which record or file the check has to name for it; null where several would be right.</summary>
internal sealed record Manipulation(string What, long? Index = null, string? Where = null);

/// <summary>Changes to a log at a random place; each one leaves something that does not hold.</summary>
internal static class Manipulations
{
    public static Manipulation? Any(WrittenLog log, PCG chance)
    {
        var year = log.Years.Values.ElementAt((int)chance.Next((uint)log.Years.Count));
        return chance.Next(6) switch
        {
            0 => Entry(year, chance),
            1 or 2 => Row(log, chance),
            3 => File(year, chance),
            4 => Seal(year, chance),
            _ => State(year, chance),
        };
    }

    private static Manipulation? Entry(WrittenYear year, PCG chance)
    {
        if (year.Entries.Count == 0)
        {
            return null;
        }

        var at = (int)chance.Next((uint)year.Entries.Count);
        var entry = year.Entries[at];
        switch (chance.Next(7))
        {
            case 0:
                year.Entries[at] = entry with { Leaf = Flip(entry.Leaf, chance) };
                return new("a byte of a record of the log", at);
            case 1:
                year.Entries[at] = entry with { Place = entry.Place! with { Key = Flip(entry.Place.Key, chance) } };
                return new("where a record's row stands", at);
            case 2:
                year.Entries.RemoveAt(at);
                return new("a record taken out", at);
            case 3:
                year.Entries.RemoveAt(at);
                Number(year);
                return new("a record taken out and the others moved up");
            case 4:
                year.Entries.Insert(at, entry);
                Number(year);
                return new("a record put in twice");
            case 5 when at + 1 < year.Entries.Count:
                (year.Entries[at], year.Entries[at + 1]) = (year.Entries[at + 1], entry);
                Number(year);
                return new("two records swapped", at);
            default:
                year.Entries.RemoveRange(at, year.Entries.Count - at);
                year.Edge = year.Entries.Aggregate(LogEdge.Empty, (edge, left) => edge.Append(LogHash.Leaf(left.Leaf)));
                return new("the end cut off");
        }
    }

    private static Manipulation? Row(WrittenLog log, PCG chance)
    {
        if (log.Rows.Count == 0)
        {
            return null;
        }

        var at = (int)chance.Next((uint)log.Rows.Count);
        var row = log.Rows[at];
        var other = log.Rows[(int)chance.Next((uint)log.Rows.Count)];
        switch (chance.Next(9))
        {
            case 0:
                log.Rows[at] = row with { Leaf = Flip(row.Leaf, chance) };
                return new("a letter of a row", row.Index, row.Place.ToString());
            case 1 when row.Salt is not null:
                log.Rows[at] = row with { Salt = Flip(row.Salt, chance) };
                return new("a letter of a salt", row.Index, row.Place.ToString());
            case 2 when row.Detail is not null:
                log.Rows[at] = row with { Detail = Flip(row.Detail, chance) };
                return new("a letter of a detail", row.Index, row.Place.ToString());
            case 3 when row.Salt is not null:
                log.Rows[at] = chance.Next(2) == 0 ? row with { Salt = null } : row with { Detail = null };
                return new("half an erasure", row.Index, row.Place.ToString());
            case 4:
                log.Rows[at] = chance.Next(2) == 0 ? row with { Index = row.Index ^ (1L << (int)chance.Next(20)) } : row with { Year = row.Year + 1 };
                return new("a row's place in the log", Where: row.Place.ToString());
            case 5:
                log.Rows.RemoveAt(at);
                return new("a row taken out", row.Index, row.Place.ToString());
            case 6:
                log.Rows.Add(row with { Place = row.Place with { Key = row.Place.Key + "1" }, Index = null, Year = null });
                return new("a row put in", Where: row.Place + "1");
            case 7 when row.Leaf != other.Leaf:
                log.Rows[log.Rows.IndexOf(other)] = other with { Place = row.Place };
                log.Rows[at] = row with { Place = other.Place };
                return new("two rows swapped");
            default:
                log.Rows[at] = row with { Place = row.Place with { Partition = Flip(row.Place.Partition, chance) } };
                return new("a row moved", row.Index, row.Place.ToString());
        }
    }

    private static Manipulation? File(WrittenYear year, PCG chance)
    {
        if (year.Files.Count == 0)
        {
            return null;
        }

        var (path, bytes) = year.Files.ElementAt((int)chance.Next((uint)year.Files.Count));
        var (otherPath, other) = year.Files.ElementAt((int)chance.Next((uint)year.Files.Count));
        switch (chance.Next(5))
        {
            case 0 or 1:
                year.Files[path] = Flip(bytes, chance);
                return new($"a byte of {path}", Where: Named(path));
            case 2 when path != SealCheck.KeyFile && !IsReplaced(year, path):
                year.Files.Remove(path);
                return new($"{path} taken away", Where: path == SealCheck.CheckpointFile ? null : Named(path));
            case 3 when !bytes.AsSpan().SequenceEqual(other):
                (year.Files[path], year.Files[otherPath]) = (other, bytes);
                return new($"{path} and {otherPath} swapped");
            default:
                var beyond = new TilePath(0, 7, 1 + (int)chance.Next(255)).ToString();
                year.Files[beyond] = bytes;
                return new($"{beyond} put in", Where: beyond);
        }
    }

    private static Manipulation? Seal(WrittenYear year, PCG chance)
    {
        if (year.Seals.Count == 0)
        {
            return null;
        }

        var at = (int)chance.Next((uint)year.Seals.Count);
        var seal = year.Seals[at];
        var folder = WrittenYear.Folder(seal.Day);
        var day = folder.Split('/')[1];
        switch (chance.Next(7))
        {
            case 0:
                year.Seals[at] = seal with { Checkpoint = Flip(seal.Checkpoint, chance) };
                return new("a letter of a seal's checkpoint", Where: day);
            case 1:
                year.Seals[at] = seal with { Token = Flip(seal.Token!, chance) };
                return new("a byte of a seal's time stamp", Where: day);
            case 2:
                year.Seals[at] = seal with { Nonce = Flip(seal.Nonce, chance) };
                return new("a byte of a seal's number", Where: day);
            case 3:
                year.Seals[at] = seal with { At = seal.At.AddMinutes(chance.Next(2) == 0 ? 6 : -6) };
                return new("when a seal was made", Where: day);
            case 4:
                year.Seals.RemoveAt(at);
                return new("a seal taken out", Where: day);
            case 5 when at + 1 == year.Seals.Count:
                year.Seals.RemoveAt(at);
                year.Files.Remove(folder + SealCheck.CheckpointFile);
                year.Files.Remove(folder + SealCheck.TokenFile);
                return new("the last seal taken out with its files");
            default:
                var changed = Flip(seal.Checkpoint, chance);
                year.Seals[at] = seal with { Checkpoint = changed };
                year.Files[folder + SealCheck.CheckpointFile] = Encoding.UTF8.GetBytes(changed);
                return new("a letter of a seal's checkpoint and of its file", Where: day);
        }
    }

    private static Manipulation? State(WrittenYear year, PCG chance)
    {
        if (year.Edge.Size == 0)
        {
            return null;
        }

        var at = (int)chance.Next((uint)year.Edge.Hashes.Count);
        year.Edge = new LogEdge(
            year.Edge.Size,
            [.. year.Edge.Hashes.Select((hash, number) => number == at ? Convert.ToBase64String(Flip(Convert.FromBase64String(hash), chance)) : hash)]);
        return new("a byte of the edge", Where: "state");
    }

    // a partial tile may go when the full one has come
    private static bool IsReplaced(WrittenYear year, string path) =>
        path.Split(".p/") is [var full, _] && year.Files.ContainsKey(full);

    private static string Named(string path) => path.StartsWith(SealCheck.SealFolder, StringComparison.Ordinal) ? path.Split('/')[1] : path;

    private static void Number(WrittenYear year)
    {
        for (var index = 0; index < year.Entries.Count; index++)
        {
            year.Entries[index] = year.Entries[index] with { Index = index };
        }
    }

    private static byte[] Flip(byte[] bytes, PCG chance)
    {
        byte[] changed = [.. bytes];
        changed[chance.Next((uint)changed.Length)] ^= (byte)(1 << (int)chance.Next(8));
        return changed;
    }

    private static string Flip(string text, PCG chance)
    {
        var letters = text.ToCharArray();
        letters[chance.Next((uint)letters.Length)] ^= (char)(1 << (int)chance.Next(7));
        return new(letters);
    }
}
