return await DiplomacyBot.Evaluation.EvaluationCommand.Build().Parse(args).InvokeAsync();
