namespace DiplomacyBot.Text.Cleaning;

/// <summary>The words of <c>page-cues.txt</c>: what a lower-case word hints at.</summary>
[Flags]
internal enum LineCue
{
    None = 0,
    Date = 1,
    Credit = 2,
    Caption = 4,
    Invitation = 8,
    Reply = 16,
    Said = 32,
    You = 64,
    We = 128,
    I = 256,
    Comment = 512,
}
