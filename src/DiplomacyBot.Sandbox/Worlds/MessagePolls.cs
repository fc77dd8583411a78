using System.Globalization;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Voting, and the end of a poll.</summary>
internal static class MessagePolls
{
    extension(World world)
    {
        /// <summary>Replaces a person's vote; each answer that comes or goes is an event of its own.</summary>
        public void Vote(Message message, User person, IReadOnlySet<int> chosen)
        {
            foreach (var answer in message.Poll!.Answers)
            {
                var had = answer.Voters.Contains(person.Id);
                var has = chosen.Contains(answer.Id);
                if (had == has)
                    continue;
                var voted = answer with { Voters = has ? [.. answer.Voters, person.Id] : [.. answer.Voters.Where(id => id != person.Id)] };
                message = message with { Poll = message.Poll with { Answers = [.. message.Poll.Answers.Select(other => other.Id == voted.Id ? voted : other)] } };
                world.Channels[message.ChannelId].Messages.Replace(message);
                world.Raise(new WorldEvent.PollVoted(message, voted.Id, person, has));
            }
        }

        /// <summary>Closes a poll and tells the result in a message of its own.</summary>
        public Message EndPoll(Message message)
        {
            var ended = message with { Poll = message.Poll! with { Finalized = true, EndsAt = message.Poll.EndsAt < world.Now ? message.Poll.EndsAt : world.Now } };
            world.OpenPolls.Remove(message.Id);
            world.Edit(ended);
            world.Post(new Message
            {
                Id = world.NextId(),
                ChannelId = message.ChannelId,
                GuildId = message.GuildId,
                Author = message.Author,
                Timestamp = world.Now,
                Type = Message.PollNotice,
                ReferencedId = message.Id,
                Embeds = Result(ended.Poll!),
            });
            return ended;
        }
    }

    private static System.Text.Json.JsonElement Result(Poll poll)
    {
        var ranked = poll.Answers.OrderByDescending(answer => answer.Voters.Count).ToList();
        var tied = ranked.Count > 1 && ranked[0].Voters.Count == ranked[1].Voters.Count;
        List<(string Name, string Value)> fields =
        [
            ("poll_question_text", poll.Question),
            ("victor_answer_votes", Text(ranked[0].Voters.Count)),
            ("total_votes", Text(poll.Answers.Sum(answer => answer.Voters.Count))),
        ];
        if (!tied)
            fields.AddRange([("victor_answer_id", Text(ranked[0].Id)), ("victor_answer_text", ranked[0].Text)]);
        return JsonText.Element(writer =>
        {
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteString("type"u8, "poll_result"u8);
            writer.WriteStartArray("fields"u8);
            foreach (var (name, value) in fields)
            {
                writer.WriteStartObject();
                writer.WriteString("name"u8, name);
                writer.WriteString("value"u8, value);
                writer.WriteBoolean("inline"u8, false);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
        });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
