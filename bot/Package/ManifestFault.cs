using System.Globalization;
using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Package;

/// <summary>Why an app package is not made.</summary>
/// <param name="Field">What has to be changed: the field's path in its file, or the name of a file.</param>
/// <param name="Reason">A sentence of <see cref="PackageWords"/>.</param>
/// <param name="Values">What stands in the sentence.</param>
internal sealed record ManifestFault(string Field, string Reason, params object[] Values) : Refusal
{
    public override string Say(CultureInfo culture) =>
        PackageWords.Text.Say(culture, "Fault", Field, PackageWords.Text.Say(culture, Reason, Values));
}
