using BotProtocol.Conversations;
using BotProtocol.Turns;

namespace CareersWeb.Observability;

/// <summary>The outermost layer of a turn: measures it.</summary>
internal sealed class TurnMeter(ServiceMeter meter, TimeProvider time) : ITurnMiddleware
{
    private const string OtherChannel = "channel"; // a channel's name comes from outside: it must not make new series

    public async Task OnTurnAsync(Turn turn, NextTurn next, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var isAnswered = false;
        try
        {
            await next(cancellationToken);
            isAnswered = true;
        }
        finally
        {
            var channel = turn.Activity.ChannelId is ChannelIds.DirectLine or ChannelIds.InProcess ? turn.Activity.ChannelId : OtherChannel;
            meter.CountTurn(time.GetElapsedTime(start), channel, isAnswered);
        }
    }
}
