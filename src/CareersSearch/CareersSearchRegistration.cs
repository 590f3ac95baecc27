using CareersCatalogue.Ports;
using CareersSearch.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace CareersSearch;

/// <summary>Adds occupation search to a host.</summary>
public static class CareersSearchRegistration
{
    /// <summary>Registers the factory that builds an index over each release that the host loads, and what words mean.</summary>
    public static IServiceCollection AddCareersSearch(this IServiceCollection services) =>
        services.AddSingleton<IOccupationSearchFactory, OccupationSearchFactory>().AddSingleton<IWordMeanings, WordMeanings>();
}
