namespace TeamsIsms.Benchmarks.Turns;

/// <param name="Cpu">Seconds, user and system.</param>
internal readonly record struct Spent(long Turns, double Cpu)
{
    /// <summary>Seconds a turn.</summary>
    public double Each => Cpu / Turns;

    public static Spent operator +(Spent one, Spent other) => new(one.Turns + other.Turns, one.Cpu + other.Cpu);
}
