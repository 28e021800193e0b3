using SkiaSharp;
using TeamsIsms.Bot.Package;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Package;

public sealed class IconRulesTests
{
    private static readonly byte[] Outline = File.ReadAllBytes(RepositoryRoot.Of("manifest", "outline.png"));

    [Fact]
    public void An_icon_of_another_size_or_kind_is_named()
    {
        Assert.Null(IconRules.Check("outline.png", Outline, 32, seeThrough: true));
        Assert.Equal(("outline.png", "WrongSize"), Told(IconRules.Check("outline.png", Outline, 192, seeThrough: false)));
        Assert.Equal(("outline.png", "NotAPng"), Told(IconRules.Check("outline.png", "GIF89a and more than a header of it"u8, 32, seeThrough: true)));
        Assert.Equal(("outline.png", "NotAPng"), Told(IconRules.Check("outline.png", Outline.AsSpan(0, 20), 32, seeThrough: true)));

        var opaque = Outline.ToArray();
        opaque[25] = 2;
        Assert.Equal(("outline.png", "NotSeeThrough"), Told(IconRules.Check("outline.png", opaque, 32, seeThrough: true)));
    }

    [Fact]
    public void A_missing_icon_is_named()
    {
        var folder = SampleFolder.Read();
        folder.Remove("color.png");

        Assert.Null(AppPackage.Make(folder, SampleFolder.Options, out var faults));
        Assert.Equal(("color.png", "NoFile"), Told(Assert.Single(faults)));
    }

    // Teams draws the outline in its own colour on its own ground: white and nothing else, with room around it
    [Fact]
    public void The_outline_is_white_on_nothing()
    {
        using var picture = SKBitmap.Decode(Outline);

        Assert.All(picture.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.True(pixel is { Red: > 250, Green: > 250, Blue: > 250 }, pixel.ToString()));
        Assert.InRange(picture.Pixels.Count(pixel => pixel.Alpha > 128), 100, 500);
        Assert.All(Enumerable.Range(0, 32), at => Assert.Equal(0, picture.GetPixel(at, 0).Alpha + picture.GetPixel(0, at).Alpha));
    }

    // it fills its square, so that it looks the same on a light and on a dark ground
    [Fact]
    public void The_coloured_icon_leaves_nothing_of_the_ground_to_be_seen()
    {
        using var picture = SKBitmap.Decode(RepositoryRoot.Of("manifest", "color.png"));

        Assert.All(picture.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
    }

    private static (string, string)? Told(ManifestFault? fault) => fault is null ? null : (fault.Field, fault.Reason);
}
