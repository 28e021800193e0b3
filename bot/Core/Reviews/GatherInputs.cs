namespace TeamsIsms.Reviews;

/// <summary>What is typed for a leaf.</summary>
/// <param name="IsNone">There is nothing to report; the text says why.</param>
public sealed record InputAsked(bool IsNone, string? Text, string? Trend);

/// <summary>The inputs: assigned three weeks before the meeting, written by their owners, confirmed by the security manager.</summary>
public static class GatherInputs
{
    /// <param name="owners">Who writes which leaf; the security manager names the others.</param>
    public static Outcome<ReviewStep> Open(ReviewFile file, IReadOnlyDictionary<InputLeaf, Guid> owners, ReviewActor by, Act act)
    {
        if (ReviewGate.Refuse(file, ReviewDeed.OpenInputs, by) is { } refusal)
        {
            return refusal;
        }

        if (file.Review.Meeting is { } meeting && ReviewDates.InputsOpen(meeting) is var day && Taipei.Day(act.At) < day)
        {
            return new InputsTooEarly(day);
        }

        // A meeting that was postponed keeps what is written.
        var added = InputLeaves.All
            .Where(leaf => file.Inputs.All(input => input.Leaf != leaf))
            .Select(leaf => new ReviewInput(file.Review.Id, leaf, owners.TryGetValue(leaf, out var owner) ? owner : null));
        return ReviewStep.Of(
            file,
            file with { Review = file.Review with { Status = ReviewStatus.InputsOpen }, Inputs = [.. file.Inputs, .. added] },
            TrailKinds.ReviewInputsOpened,
            act);
    }

    public static Outcome<ReviewStep> Assign(ReviewFile file, InputLeaf leaf, Guid owner, ReviewActor by, Act act) => Change(
        file,
        leaf,
        ReviewDeed.AssignInput,
        input => IsPresented(file, input) ? new InputPresented() : input with { Owner = owner },
        (TrailKinds.ReviewInputAssigned, TrailActor.Person(owner)),
        by,
        act);

    public static Outcome<ReviewStep> Submit(ReviewFile file, InputLeaf leaf, InputAsked asked, ReviewActor by, Act act) => Change(
        file,
        leaf,
        ReviewDeed.SubmitInput,
        input => input switch
        {
            _ when !by.IsManager && input.Owner != by.Person => new ReviewDutyNeeded(ReviewDeed.SubmitInput),
            _ when IsPresented(file, input) => new InputPresented(),
            _ when ReviewLimits.Missing(asked.IsNone ? ReviewField.Reason : ReviewField.Input, ReviewLimits.Long, asked.Text) is { } missing => missing,
            _ when !asked.IsNone && (leaf.NeedsTrend() || asked.Trend?.Trim().Length > ReviewLimits.Long)
                && ReviewLimits.Missing(ReviewField.Trend, ReviewLimits.Long, asked.Trend) is { } missing => missing,
            _ => input with
            {
                Content = new InputContent(
                    asked.IsNone,
                    asked.Text!.Trim(), // checked above
                    asked.IsNone || string.IsNullOrWhiteSpace(asked.Trend) ? null : asked.Trend.Trim(),
                    by.Person,
                    act.At),
                Returned = null,
            },
        },
        (TrailKinds.ReviewInputSubmitted, asked.Text?.Trim()),
        by,
        act);

    /// <summary>Asks for it again; a pack that is out is no longer whole then.</summary>
    public static Outcome<ReviewStep> Return(ReviewFile file, InputLeaf leaf, string? reason, ReviewActor by, Act act) => Change(
        file,
        leaf,
        ReviewDeed.ReturnInput,
        input => ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason) is { } missing ? missing
            : !input.IsIn ? new UnknownInput()
            : input with { Content = null, Returned = reason!.Trim(), Returns = input.Returns + 1 }, // checked above
        (TrailKinds.ReviewInputReturned, reason?.Trim()),
        by,
        act);

    public static Outcome<ReviewStep> Confirm(ReviewFile file, ReviewActor by, Act act) => file.Missing switch
    {
        _ when ReviewGate.Refuse(file, ReviewDeed.Confirm, by) is { } refusal => refusal,
        { Count: > 0 } missing => new InputsMissing(missing),
        _ => ReviewStep.Of(file, file.Review with { Status = ReviewStatus.Ready, Pack = null }, TrailKinds.ReviewConfirmed, act),
    };

    /// <summary>Notes the file that the members read; one of inputs that were returned meanwhile is none.</summary>
    public static Outcome<ReviewStep> KeepPack(ReviewFile file, PackFile pack, ReviewActor by, Act act) =>
        ReviewGate.Refuse(file, ReviewDeed.KeepPack, by) is { } refusal ? refusal
        : file.Review.Pack is not null ? new PackKept()
        : ReviewStep.Of(
            file, file with { Review = file.Review with { Pack = pack } }, TrailKinds.ReviewPackMade, act, note: pack.Link.ToString(), sha256: pack.Sha256);

    // What the meeting saw stays; only what it did not get comes later.
    private static bool IsPresented(ReviewFile file, ReviewInput input) => input.IsIn && file.Review.Status.IsHeld();

    private static Outcome<ReviewStep> Change(
        ReviewFile file,
        InputLeaf leaf,
        ReviewDeed deed,
        Func<ReviewInput, Outcome<ReviewInput>> change,
        (string Kind, string? Text) said,
        ReviewActor by,
        Act act)
    {
        if (ReviewGate.Refuse(file, deed, by) is { } refusal)
        {
            return refusal;
        }

        if (file.Inputs.FirstOrDefault(input => input.Leaf == leaf) is not { } found)
        {
            return new UnknownInput();
        }

        var isReopened = deed == ReviewDeed.ReturnInput && file.Review.Status == ReviewStatus.Ready;
        return change(found).Match<Outcome<ReviewStep>>(
            next => ReviewStep.Of(
                file,
                file with
                {
                    Review = isReopened ? file.Review with { Status = ReviewStatus.InputsOpen } : file.Review,
                    Inputs = [.. file.Inputs.Select(input => input == found ? next : input)],
                },
                said.Kind,
                act,
                said.Text,
                leaf.ToString()),
            refused => refused);
    }
}
