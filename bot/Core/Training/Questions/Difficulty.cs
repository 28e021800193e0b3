namespace TeamsIsms.Training.Questions;

/// <summary>How hard the author thinks it is; how hard it was is what answers tell.</summary>
public enum Difficulty
{
    Easy,
    Medium,
    Hard,
}
