using BotProtocol.Activities;
using BotProtocol.Conversations;
using BotProtocol.OverHttp;
using BotProtocol.Turns;
using CareersCatalogue.Ports;
using CareersWeb.DirectLine;
using Microsoft.Extensions.Options;

namespace CareersWeb.Conversations;

/// <summary>Registers the bot's protocol over the service's database.</summary>
internal static partial class ConversationRegistration
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddChecked<ActivityLimits>("Bot:Activities");
        services.AddChecked<TurnOptions>("Bot:Turns");
        services.AddChecked<ConversationOptions>("Bot:Conversations");
        services.AddChecked<DirectLineOptions>("DirectLine");
        services.AddChecked<RetentionOptions>("Retention");
        services.AddCors(cors => cors.AddPolicy(DirectLineEndpoints.CorsPolicy, policy =>
            policy.AllowAnyOrigin().AllowAnyMethod().WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")));

        services.AddSingleton<IConversationStorage, DatabaseConversations>();
        services.AddSingleton<ISavedLists, DatabaseSavedLists>();
        services.AddSingleton<ConversationChanges>();
        services.AddSingleton(provider => new TurnPipeline(
            provider.GetRequiredService<IBot>(), provider.GetServices<ITurnMiddleware>(), provider.GetRequiredService<TurnOptions>(),
            provider.GetRequiredService<TimeProvider>(), Report(provider.GetRequiredService<ILogger<TurnPipeline>>())));
        services.AddSingleton<BotConversations>();
        services.AddSingleton<DirectLineService>();
        services.AddSingleton<IConversation, InProcessConversation>();
        services.AddSingleton<Forgetting>();
        services.AddHostedService<RetentionJob>();
        return services;
    }

    // What a person said never reaches a log: the activity's identifier and the failure alone do.
    private static Action<TurnFailure> Report(ILogger log) => failure => LogFailure(log, failure.Activity.Id, failure.Exception);

    public static void AddChecked<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<TOptions>>().Value);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot failed on activity {Activity}.")]
    private static partial void LogFailure(ILogger log, string? activity, Exception failure);
}
