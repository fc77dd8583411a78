namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>An interaction as the bot got it.</summary>
internal sealed record OpenInteraction(Town Town, string Id, string Token, ulong ChannelId)
{
    public string Webhook => $"/webhooks/{Town.Server.ApplicationId}/{Token}";

    public Task<Reply> AnswerAsync(string json, bool withResponse = false) =>
        Town.BotAsync("POST", $"/interactions/{Id}/{Token}/callback{(withResponse ? "?with_response=true" : "")}", json);

    public Task<Reply> OriginalAsync(string method, string? json = null) => Town.BotAsync(method, Webhook + "/messages/@original", json);

    public Task<Reply> FollowUpAsync(string json) => Town.BotAsync("POST", Webhook, json);
}
