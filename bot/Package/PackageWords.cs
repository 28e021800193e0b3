using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Package;

internal static class PackageWords
{
    public static readonly Words Text = new(typeof(PackageWords));
}
