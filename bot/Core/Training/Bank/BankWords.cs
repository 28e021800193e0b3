namespace TeamsIsms.Training.Bank;

/// <summary>What people read of the question bank, its files and its reviews.</summary>
internal static class BankWords
{
    public static readonly Words Text = new(typeof(BankWords));
}
