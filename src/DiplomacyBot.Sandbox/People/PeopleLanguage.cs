using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>A person sets the language of their client, which the bot is then told with everything they do.</summary>
internal static class PeopleLanguage
{
    public static RestAnswer Choose(PeopleCall call)
    {
        if (call.Body.Text("locale") is not { } locale || !Locales.All.Contains(locale))
            return PeopleCall.No($"Discord's languages are: {string.Join(", ", Locales.All)}.");
        call.Person.Locale = locale;
        call.World.Raise(new WorldEvent.LanguageChosen(call.Person));
        return RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("locale"u8, locale);
            writer.WriteEndObject();
        });
    }
}
