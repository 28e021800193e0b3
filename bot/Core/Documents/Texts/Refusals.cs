using System.Globalization;

namespace TeamsIsms.Documents.Texts;

/// <summary>A type of file whose text is not read.</summary>
internal sealed record NotComparable : Refusal
{
    public override string Say(CultureInfo culture) => TextWords.Text.Say(culture, "NotComparable");
}

internal sealed record UnreadableFile : Refusal
{
    public override string Say(CultureInfo culture) => TextWords.Text.Say(culture, "UnreadableFile");
}

/// <summary>More bytes, packed or unpacked, more parts, letters or paragraphs than a controlled document ever has.</summary>
internal sealed record TextTooLong : Refusal
{
    public override string Say(CultureInfo culture) => TextWords.Text.Say(culture, "TextTooLong");
}

/// <summary>Reliability 40: such a file is set aside, never opened.</summary>
internal sealed record HasMacros : Refusal
{
    public override string Say(CultureInfo culture) => TextWords.Text.Say(culture, "HasMacros");
}

/// <summary>A template, object or field that Word would fetch from elsewhere (reliability 40).</summary>
internal sealed record ReachesOutside : Refusal
{
    public override string Say(CultureInfo culture) => TextWords.Text.Say(culture, "ReachesOutside");
}
