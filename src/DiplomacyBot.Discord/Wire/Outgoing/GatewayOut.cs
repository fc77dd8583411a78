namespace DiplomacyBot.Discord.Wire;

internal sealed record HeartbeatOut(int Op, [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] long? D);

internal sealed record IdentifyOut(int Op, IdentifyDataOut D);

internal sealed record IdentifyDataOut(string Token, int Intents, IdentifyPropertiesOut Properties);

internal sealed record IdentifyPropertiesOut(string Os, string Browser, string Device);

internal sealed record ResumeOut(int Op, ResumeDataOut D);

internal sealed record ResumeDataOut(string Token, string SessionId, long Seq);
