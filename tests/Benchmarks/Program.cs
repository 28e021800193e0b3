using TeamsIsms.Benchmarks.Counts;
using TeamsIsms.Benchmarks.Turns;

return args switch
{
    ["turn", .. var options] => await TurnRun.CompareAsync(options),
    ["bare", var metadata, var audience] => await BareEndpoint.ServeAsync(metadata, audience),
    ["load", var target, var token, var seconds] => await Load.PressAsync(new Uri(target), token, seconds),
    ["counts", .. var options] => await CountsCommand.RunAsync(options),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("turn [--warm SECONDS] [--measure SECONDS]   CPU per adaptiveCard/action turn, ours against a bare endpoint");
    Console.WriteLine("counts [STORAGE CONNECTION] [PEOPLE]        calls per recipient, acknowledgement and answered question, against their budgets");
    return 2;
}
