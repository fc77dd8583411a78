namespace DiplomacyBot.Discord.Wire;

/// <summary>Callbacks whose data is a message: types 4 and 7, and 5 with its one flag.</summary>
internal sealed record MessageCallbackOut(int Type, MessageOut Data);

/// <summary>Callbacks that say no more than "heard": types 5 and 6.</summary>
internal sealed record DeferCallbackOut(int Type, DeferDataOut? Data);

internal sealed record DeferDataOut(int Flags);

/// <summary>The callback that opens a form: type 9.</summary>
internal sealed record ModalCallbackOut(int Type, ModalOut Data);

internal sealed record ModalOut(string CustomId, string Title, ComponentOut[] Components);

/// <summary>The callback that suggests: type 8.</summary>
internal sealed record SuggestCallbackOut(int Type, SuggestDataOut Data);

internal sealed record SuggestDataOut(ChoiceOut[] Choices);
