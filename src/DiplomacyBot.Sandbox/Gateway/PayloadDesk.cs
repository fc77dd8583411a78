using System.Text.Json;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Does what a bot's payload asks for, by its opcode.</summary>
internal sealed partial class PayloadDesk(SandboxCore core, GatewayHub hub, ILogger logger)
{
    private readonly GatewayHandshake handshake = new(core, hub, logger);

    public void Take(GatewayConnection connection, int op, JsonElement data)
    {
        lock (core.World.Gate)
        {
            switch (op)
            {
                case 1:
                    connection.LastBeat = hub.WireNow;
                    connection.Beats++;
                    if (!core.Faults.WithholdAcks)
                        connection.Send(Frames.Ack);
                    break;
                case 2 or 6 when connection.Session is not null:
                    connection.Close(CloseCode.AlreadyAuthenticated);
                    break;
                case 2:
                    handshake.Identify(connection, data);
                    break;
                case 6:
                    handshake.Resume(connection, data);
                    break;
                case 3 or 4 or 8 or 31 or 43 when connection.Session is null:
                    connection.Close(CloseCode.NotAuthenticated);
                    break;
                case 3:
                    break;
                case 8:
                    if (MemberRequest.Answer(connection.Session!, data, core.World, hub.WireNow) is { } mistake)
                        connection.Close(mistake);
                    break;
                case 4 or 31 or 43:
                    LogNotSimulated(op);
                    core.Requests.Complain($"Gateway op {op} is not simulated.");
                    break;
                default:
                    connection.Close(CloseCode.UnknownOpcode);
                    break;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "NOT SIMULATED: gateway op {Op}.")]
    private partial void LogNotSimulated(int op);
}
