namespace DiplomacyBot.Sandbox.Interactions;

internal enum InteractionType
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}
