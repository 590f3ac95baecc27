using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersBot.Intents.RouteLength;

/// <summary>Whether a way in exists in a nation. The standards that are held are England's, so an apprenticeship by one is no way elsewhere; a foundation apprenticeship is something else in Scotland.</summary>
internal static class InNation
{
    /// <summary>Whether a way is held for a nation.</summary>
    internal static bool Has(EntryRoute route, Nation nation) => route.Nations.Contains(nation) && (nation == Nation.England || !IsEnglish(route));

    /// <summary>Whether a way is done by a standard of England's.</summary>
    private static bool IsEnglish(EntryRoute route) => route.Type.Kind == EntryRouteKind.FoundationApprenticeship || (EntryRouteKinds.IsApprenticeship(route.Type.Kind) && route.Standards.Count > 0);
}
