using DiplomacyBot.Sandbox.Hosting;

const int BadArguments = 2;
const int PortTaken = 3;
const int BadWorld = 4;

// Read by the runtime at the first socket. Requests are short and never wait for another one's socket, so what a socket brings is handled where it is noticed:
// handing each to another thread costs more than most requests.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
// And half of the processors are left to the bot: fewer threads that look after sockets wake less often and find more to do each time.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", Math.Max(1, Environment.ProcessorCount / 2).ToString(System.Globalization.CultureInfo.InvariantCulture));

if (args.Contains("--help"))
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}

var (options, problem) = CommandLine.Read(args);
if (options is null)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(CommandLine.Usage);
    return BadArguments;
}

var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
using var signals = new Signals(stop, ignoreTerminal: options.ExitWhenAlone is not null);
try
{
    await using var server = await SandboxServer.StartAsync(options, new HandClock(TimeProvider.System, options.ClockStandsAt), CancellationToken.None);
    Console.WriteLine($"Sandbox:        {server.BaseAddress}");
    Console.WriteLine($"Token:          {server.Token}");
    Console.WriteLine($"Application id: {server.ApplicationId}");
    Console.WriteLine($"World:          {(options.WorldPath is { } world ? Path.GetFullPath(world) : $"from {Path.GetFullPath(options.TownPath!)}, in memory only")}");
    Console.WriteLine($"Event order:    {(options.EventSeed is { } seed ? $"as on Discord, seed {seed} (the same again: --events {seed}; none of it: --events in-order)" : "in order, each once")}");
    if (options.Public)
        Console.WriteLine("Open to the network: anybody who reaches this address may act as anybody.");
    using var watch = options.ExitWhenAlone is { } patience ? new AloneWatch(server.Core.Gateway, patience, TimeProvider.System) : null;
    var input = options.ExitWithInput ? Console.OpenStandardInput().CopyToAsync(Stream.Null) : stop.Task;
    await Task.WhenAny(stop.Task, watch?.Alone ?? stop.Task, input);
    return 0;
}
catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    Console.Error.WriteLine($"{options.Url} is already in use. Stop what listens there, or choose another address with --url.");
    return PortTaken;
}
catch (Exception exception) when (exception is InvalidDataException or DiplomacyBot.Sandbox.Towns.TownException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"The world cannot be opened: {exception.Message}");
    return BadWorld;
}
