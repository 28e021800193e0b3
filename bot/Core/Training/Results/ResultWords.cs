namespace TeamsIsms.Training.Results;

/// <summary>What people read of results and records of training.</summary>
internal static class ResultWords
{
    public static readonly Words Text = new(typeof(ResultWords));
}
