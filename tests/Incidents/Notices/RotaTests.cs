using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Incidents.Notices;

public sealed class RotaTests
{
    private static readonly Guid One = new("0a000000-0000-4000-8000-0000000000a1");
    private static readonly Guid Two = new("0a000000-0000-4000-8000-0000000000a2");

    [Fact]
    public void A_turn_without_limits_is_always_on() =>
        Assert.Equal([One], Rota.At([new OnCallOptions { Person = One }], At(1, 3)));

    [Fact]
    public void Nobody_is_on_call_outside_of_every_turn() =>
        Assert.Empty(Rota.At([new OnCallOptions { Person = One, From = new(2026, 12, 2), To = new(2026, 12, 3) }], At(1, 23)));

    [Fact]
    public void Both_days_of_a_turn_belong_to_it_by_the_clock_of_Taipei()
    {
        OnCallOptions[] turns = [new() { Person = One, From = new(2026, 12, 2), To = new(2026, 12, 3) }];

        Assert.Equal([One], Rota.At(turns, At(2, 0)));
        Assert.Equal([One], Rota.At(turns, At(3, 23)));
        Assert.Empty(Rota.At(turns, At(4, 0)));
    }

    [Fact]
    public void Weekdays_choose_the_days() // 1 December 2026 is a Tuesday
    {
        OnCallOptions[] turns =
        [
            new() { Person = One, Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday] },
            new() { Person = Two, Weekdays = [DayOfWeek.Wednesday] },
        ];

        Assert.Equal([One], Rota.At(turns, At(1, 9)));
        Assert.Equal([Two], Rota.At(turns, At(2, 9)));
    }

    [Fact]
    public void A_night_belongs_to_the_day_it_began_on()
    {
        OnCallOptions[] turns = [new() { Person = One, Weekdays = [DayOfWeek.Tuesday], Start = new(18, 0), End = new(8, 0) }];

        Assert.Empty(Rota.At(turns, At(1, 7)));
        Assert.Equal([One], Rota.At(turns, At(1, 18)));
        Assert.Equal([One], Rota.At(turns, At(2, 7)));
        Assert.Empty(Rota.At(turns, At(2, 8)));
        Assert.Empty(Rota.At(turns, At(2, 18)));
    }

    [Fact]
    public void Whoever_has_two_turns_is_called_once() =>
        Assert.Equal([One, Two], Rota.At([new() { Person = One }, new() { Person = Two }, new() { Person = One }], At(1, 9)));

    private static DateTimeOffset At(int day, int hour) => new(2026, 12, day, hour, 0, 0, Taipei.Offset);
}
