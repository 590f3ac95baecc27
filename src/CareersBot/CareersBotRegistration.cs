using BotProtocol.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace CareersBot;

/// <summary>Registers the careers bot.</summary>
public static class CareersBotRegistration
{
    /// <summary>Registers <see cref="CareersBot"/> as the <see cref="IBot"/>; it reads the <c>ICatalogue</c> that the host registers.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="language">Gives the words, read by <see cref="BotLanguage.Read"/>; the host asks for them before it serves, so that their problems stop it.</param>
    public static IServiceCollection AddCareersBot(this IServiceCollection services, Func<IServiceProvider, BotLanguage> language)
    {
        services.AddOptions<CareersBotOptions>().BindConfiguration("CareersBot").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(language);
        services.AddSingleton<CareersBot>();
        services.AddSingleton<IUrgentReplies>(provider => provider.GetRequiredService<CareersBot>());
        return services.AddSingleton<IBot>(provider => provider.GetRequiredService<CareersBot>());
    }
}
