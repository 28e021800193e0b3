using System.Globalization;
using TeamsIsms.Kernel;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Tests.Training.Gift;

public sealed class GiftFuzzTests
{
    private const int Files = 10_000;

    private static readonly string[] Bits =
        ["{", "}", "~", "=", "#", "####", "::", ":", "\\", "%", "%50%", "\n", "\n\n", "//", "->", "..", "$CATEGORY:", "[html]", "[id:", "[tag:", "T", "*", "\0", "\uFDD0", "\uD83D", "９", "1e9"];

    [Fact]
    public void Ten_thousand_broken_files_are_imported_whole_or_refused_with_lines()
    {
        var blocks = Gift.Bank.Split("\n\n");
        var (read, refused) = (0, 0);
        Parallel.For(0, Files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var file = Broken(blocks, new Dice((ulong)number + 1));
            var outcome = GiftReader.Read(file);
            if (outcome.Refusal is ImportRefused mistakes)
            {
                Interlocked.Increment(ref refused);
                Assert.NotEmpty(mistakes.Errors);
                Assert.All(mistakes.Errors, error => Assert.InRange(error.Line, 1, file.ReplaceLineEndings("\n").Split('\n').Length));
                Assert.NotEmpty(mistakes.Say(Languages.Chinese));
            }
            else
            {
                Interlocked.Increment(ref read);
                Assert.All(outcome.Value!, question => Assert.Empty(CheckQuestion.Problems(question.Content))); // not refused
                Assert.Equal(outcome.Value!.Select(Print), Gift.All(GiftWriter.Write(outcome.Value!.Select(one => one.Content))).Select(Print));
            }
        });

        Assert.Equal(Files, read + refused);
        Assert.True(read > 1_000 && refused > 1_000, string.Create(CultureInfo.InvariantCulture, $"{read} read, {refused} refused"));
    }

    private static string Print(ImportedQuestion question) => question.Content.Fingerprint();

    private static string Broken(string[] blocks, Dice dice)
    {
        var first = dice.Next(blocks.Length - 6);
        var file = string.Join("\n\n", blocks.Skip(first).Take(6));
        for (var changes = dice.Next(3); changes >= 0; changes--)
        {
            var at = dice.Next(file.Length);
            var length = Math.Min(dice.Next(9), file.Length - at);
            file = dice.Next(4) switch
            {
                0 => file.Remove(at, length),
                1 => file.Insert(at, Bits[dice.Next(Bits.Length)]),
                2 => file.Insert(dice.Next(file.Length), file.Substring(at, length)),
                _ => string.Concat(file.AsSpan(0, at), Bits[dice.Next(Bits.Length)], file.AsSpan(at + length)),
            };
        }

        return file;
    }

    // The same throws every time (xorshift64*), so that a failure can be looked at.
    private sealed class Dice(ulong seed)
    {
        private ulong _state = seed * 0x9E3779B9;

        public int Next(int sides)
        {
            unchecked
            {
                _state ^= _state >> 12;
                _state ^= _state << 25;
                _state ^= _state >> 27;
                return (int)(_state * 0x2545F4914F6CDD1D >> 33) % sides;
            }
        }
    }
}
