using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Verify;

internal static class VerifyWords
{
    public static readonly Words Text = new(typeof(VerifyWords));
}
