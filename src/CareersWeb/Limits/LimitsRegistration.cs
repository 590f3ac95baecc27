using BotProtocol.Turns;
using Microsoft.Extensions.Options;

namespace CareersWeb.Limits;

/// <summary>Registers who may use how much.</summary>
public static class LimitsRegistration
{
    /// <summary>Registers the counts; the keys are read from the store of keys that the host registers.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration("RateLimits").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RateLimitOptions>>().Value);
        services.AddSingleton<KeyRing>();
        services.AddSingleton<CallerReader>();
        services.AddSingleton<ChatLimits>();
        services.AddSingleton<TurnsAtWork>();
        services.AddSingleton<WrongCodes>();
        services.AddSingleton<NewLists>();
        return services.AddSingleton(provider => new UsageWindows<Caller>(
            TimeSpan.FromSeconds(RateLimitHeaders.WindowSeconds),
            provider.GetRequiredService<RateLimitOptions>().MaximumCallers,
            provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Turns away what is more than the process can answer in good time; stands before everything that costs anything.</summary>
    public static WebApplication UseOverload(this WebApplication app)
    {
        app.UseMiddleware<Overload>((Func<long>)(() => ThreadPool.PendingWorkItemCount), (Func<string>)(() => app.Services.GetRequiredService<IUrgentReplies>().ForAnybody));
        return app;
    }

    /// <summary>Counts the calls of marked endpoints; stands after routing and the rules for other sites' pages.</summary>
    public static WebApplication UseLimits(this WebApplication app)
    {
        app.UseMiddleware<ApiLimits>();
        return app;
    }
}
