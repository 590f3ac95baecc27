using CareersCatalogue.Outreach;
using Microsoft.Extensions.Options;

namespace CareersWeb.Outreach;

/// <summary>Registers what people are asked at events.</summary>
public static class OutreachRegistration
{
    /// <summary>Registers the questionnaires over the <see cref="IOutreachStore"/> that the host registers.</summary>
    public static IServiceCollection AddOutreach(this IServiceCollection services)
    {
        services.AddOptions<OutreachOptions>().BindConfiguration("Outreach").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<OutreachOptions>>().Value);
        services.AddHttpContextAccessor();
        services.AddSingleton<ISubmissionGate, AddressGate>();
        return services.AddSingleton<Questionnaires>();
    }
}
