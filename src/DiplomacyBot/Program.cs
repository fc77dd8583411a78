return await DiplomacyBot.Hosting.Cli.RunAsync(args);
