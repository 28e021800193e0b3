using Microsoft.Extensions.Options;
using TeamsIsms.Actions;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Shelves;

/// <summary>Corrective and preventive actions that are over. What the figures count stays, and the number, so that what it came from still leads to it.</summary>
internal sealed class ActionShelfRun(
    ActionTable actions, ErasureTable erasure, LibraryPlaceClient library, IOptions<ActionOptions> options) : IRecordShelf
{
    public RecordKind Kind => RecordKind.Actions;

    public async Task<IReadOnlyList<KeptRecord>> ListAsync(CancellationToken cancellationToken) =>
        [.. from action in await actions.AllAsync(cancellationToken) where action.Erased is not { IsWhole: true } select Of(action)];

    public async Task<ShelfAnswer> EraseAsync(
        KeptRecord record, DisposalOrder order, string? cursor, CancellationToken cancellationToken)
    {
        if (ActionId.Parse(record.Key) is not { } id || await actions.FindAsync(id, cancellationToken) is not { } action)
        {
            return new ShelfAnswer(0, []);
        }

        if (action.Erased is null && order.Keeps(Of(action)) is { } because)
        {
            return ShelfAnswer.Keeping(record, because);
        }

        if (await library.DeleteAsync(options.Value.Folder, id.ToString(), cancellationToken) is { } refusal)
        {
            return ShelfAnswer.Keeping(record, Stays.Of(refusal));
        }

        return await erasure.EraseAsync(What(id, order), order, cancellationToken) is { } why
            ? ShelfAnswer.Keeping(record, why)
            : new ShelfAnswer(1, []);
    }

    public IReadOnlyList<TrailPlace> TrailOf(KeptRecord record) => ActionId.Parse(record.Key) is { } id
        ? [new TrailPlace(TableNames.Actions, ActionTable.Partition, TrailRows.Prefix(id.Subject)[TrailRows.AllPrefix.Length..])]
        : [];

    private static KeptRecord Of(CorrectiveAction action) =>
        new(action.Id.ToString(), action.End is { } end ? Taipei.Day(end.At) : null);

    private static ErasedObject<CorrectiveAction> What(ActionId id, DisposalOrder order) => new(
        TableNames.Actions, ActionTable.Partition, ActionTable.Key(id), id.Subject, StoredActions.Json.CorrectiveAction)
    {
        Mark = current => current.Erased,
        Trail = current => current.Trail,
        Strip = (action, _) => Strip(action),
        With = (current, trail, mark) => current with { Trail = trail, Erased = mark },
        Keeps = current => order.Keeps(Of(current)),
    };

    // Only what is named here is taken over: no text, and nobody's name.
    private static CorrectiveAction Strip(CorrectiveAction action) => new()
    {
        Id = action.Id,
        Type = action.Type,
        Severity = action.Severity,
        Origin = action.Origin with { Link = null },
        Requirement = RecordWords.ErasedMark,
        Finding = RecordWords.ErasedMark,
        OpenedAt = action.OpenedAt,
        Status = action.Status,
        Unit = action.Unit,
        Round = action.Round,
        Verification = action.Verification is { } verdict ? verdict with { Text = "", By = Guid.Empty } : null,
        End = action.End is { } end ? end with { Text = "", By = Guid.Empty } : null,
        Report = action.Report is { } report ? report with { Reference = null } : null,
    };
}
