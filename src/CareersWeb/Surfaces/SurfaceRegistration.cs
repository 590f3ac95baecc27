namespace CareersWeb.Surfaces;

/// <summary>Registers the switches of the surfaces.</summary>
internal static class SurfaceRegistration
{
    public static IServiceCollection AddSurfaces(this IServiceCollection services) =>
        services.AddSingleton<SurfaceBoard>().AddHostedService<SurfaceWatch>();

    /// <summary>Keeps requests from surfaces that are off; stands after the pages' own answers to errors, before everything that answers.</summary>
    public static void UseSurfaces(this WebApplication app) => app.UseMiddleware<SurfaceGate>();
}
