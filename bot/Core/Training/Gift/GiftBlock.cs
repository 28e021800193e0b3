namespace TeamsIsms.Training.Gift;

/// <summary>One question of a file, still as text.</summary>
/// <param name="Line">Where its first line stands, comments not counted.</param>
/// <param name="Text">With its escapes encoded (<see cref="GiftText"/>); lines parted by <c>\n</c>.</param>
/// <param name="Comments">The comments right before it and within it.</param>
internal sealed record GiftBlock(int Line, string Text, string Category, IReadOnlyList<GiftComment> Comments)
{
    public int LineOf(GiftPiece piece) => Line + Text.AsSpan(0, piece.Start).Count('\n');
}

internal sealed record GiftComment(int Line, string Text);
