namespace TeamsIsms.Training;

/// <summary>What people are told when training cannot go on the way they asked.</summary>
internal static class TrainingRefusalWords
{
    public static readonly Words Text = new(typeof(TrainingRefusalWords));
}
