using TeamsIsms.Actions;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds nonconformities and improvements from corrective and preventive actions.</summary>
internal sealed class ActionReviewSource(ActionTable actions) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.Nonconformities, InputLeaf.Improvements];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        // What was opened before the first of the quarters and is over could have ended in one of them: a year more is read.
        var found = new Dictionary<ActionId, CorrectiveAction>();
        for (var year = LivePeriod.Quarters(scope.Day)[0].Year - 1; year <= scope.Day.Year; year++)
        {
            foreach (var action in await actions.YearAsync(year, cancellationToken))
            {
                found[action.Id] = action;
            }
        }

        foreach (var action in await actions.OpenAsync(cancellationToken))
        {
            found[action.Id] = action;
        }

        return leaf == InputLeaf.Improvements
            ? culture => ActionFigures.Improvements(found.Values, culture)
            : culture => ActionFigures.Nonconformities(found.Values, scope.Day, culture);
    }
}
