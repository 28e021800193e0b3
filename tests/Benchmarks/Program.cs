using TeamsIsms.Benchmarks.Binders;
using TeamsIsms.Benchmarks.Counts;
using TeamsIsms.Benchmarks.Turns;

return args switch
{
    ["turn", .. var options] => await TurnRun.CompareAsync(options),
    ["bare", var metadata, var audience] => await BareEndpoint.ServeAsync(metadata, audience),
    ["load", var target, var token, var seconds] => await Load.PressAsync(new Uri(target), token, seconds),
    ["binder", .. var options] => await BinderCommand.RunAsync(options),
    ["counts", .. var options] => await CountsCommand.RunAsync(options),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("turn [--warm SECONDS] [--measure SECONDS]   CPU per adaptiveCard/action turn, ours against a bare endpoint");
    Console.WriteLine("counts [STORAGE CONNECTION] [PEOPLE]        calls per recipient, acknowledgement and answered question, against their budgets");
    Console.WriteLine("binder [PEOPLE]                             memory of making an evidence binder of two years, for a tenth of the people and for all");
    return 2;
}
