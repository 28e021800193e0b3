using TeamsIsms.Benchmarks.Turns;

return args switch
{
    ["turn", .. var options] => await TurnRun.CompareAsync(options),
    ["bare", var metadata, var audience] => await BareEndpoint.ServeAsync(metadata, audience),
    ["load", var target, var token, var seconds] => await Load.PressAsync(new Uri(target), token, seconds),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("turn [--warm SECONDS] [--measure SECONDS]   CPU per adaptiveCard/action turn, ours against a bare endpoint");
    return 2;
}
