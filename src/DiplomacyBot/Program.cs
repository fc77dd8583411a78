Console.WriteLine("DiplomacyBot");
