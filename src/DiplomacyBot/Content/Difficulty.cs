namespace DiplomacyBot.Content;

internal enum Difficulty
{
    Easy,
    Medium,
    Hard,
}
