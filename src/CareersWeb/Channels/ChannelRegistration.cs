using BotProtocol.Activities;
using BotProtocol.Channels;
using BotProtocol.Conversations;
using BotProtocol.Turns;
using CareersWeb.Conversations;
using CareersWeb.Limits;

namespace CareersWeb.Channels;

/// <summary>Registers the endpoint that Teams and other channels of the Bot Framework call; off until an app id is configured.</summary>
internal static partial class ChannelRegistration
{
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddChecked<ChannelOptions>("Bot");
        services.AddSingleton(provider =>
        {
            var limits = provider.GetRequiredService<ChatLimits>();
            var log = provider.GetRequiredService<ILogger<ChannelService>>();
            return new ChannelService(
                provider.GetRequiredService<BotConversations>(), provider.GetRequiredService<ActivityLimits>(),
                provider.GetRequiredService<ConversationOptions>(), provider.GetRequiredService<ChannelOptions>(), NewNetwork(),
                provider.GetRequiredService<TimeProvider>(), conversation => limits.TryTake(conversation.Value)?.RetrySeconds, problem => LogUndelivered(log, problem),
                provider.GetRequiredService<IUrgentReplies>());
        });
        return services;
    }

    // A redirect could lead away from the hosts that replies may go to, so none is followed.
    private static SocketsHttpHandler NewNetwork() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 50,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply was not delivered to its channel. {Problem}")]
    private static partial void LogUndelivered(ILogger log, string problem);
}
