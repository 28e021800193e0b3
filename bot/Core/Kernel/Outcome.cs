namespace TeamsIsms.Kernel;

/// <summary>What a decision came to: a value, or the reason why not.</summary>
public sealed record Outcome<T>
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>The value; default when <see cref="Refusal"/> is set.</summary>
    public T? Value { get; }

    /// <summary>The reason of a "no"; null when there is a value.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);

    public TOut Match<TOut>(Func<T, TOut> value, Func<Refusal, TOut> refusal) =>
        Refusal is { } reason ? refusal(reason) : value(Value!); // no refusal: the value was given
}
