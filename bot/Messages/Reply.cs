namespace TeamsIsms.Bot.Messages;

/// <summary>The HTTP answer to one activity; for an invoke the body is its result.</summary>
internal sealed record Reply(int Status, ReadOnlyMemory<byte> Body)
{
    public static Reply Accepted { get; } = new(StatusCodes.Status200OK, ReadOnlyMemory<byte>.Empty);

    /// <summary>The turn failed and was logged: the answer is given, but a repetition is carried out anew.</summary>
    public bool IsFault { get; init; }

    public static Reply NotImplemented { get; } = new(StatusCodes.Status501NotImplemented, ReadOnlyMemory<byte>.Empty);
}
