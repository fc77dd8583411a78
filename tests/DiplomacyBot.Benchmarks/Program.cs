using DiplomacyBot.Benchmarks;

if (args is ["--echo", ..])
{
    return await EchoBot.RunAsync(args[1..]);
}
if (args is ["--sandbox", ..])
{
    return await SandboxBenchmark.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20_000, Console.Out);
}
if (args is ["--bare-server"])
{
    return await BareServer.RunAsync();
}
if (args is ["--people-inside", var order, var echoes, var world])
{
    return await PeopleInside.RunAsync(order, int.Parse(echoes, System.Globalization.CultureInfo.InvariantCulture), world);
}
var size = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000;
var count = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000;
return await InteractionBenchmark.RunAsync(size, count, Console.Out);
