using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>
/// Where the law demands a register, some way in says how a person comes onto it: the way leads to the register, or asks for a place on it.
/// The NMC registers nobody who has not finished a programme that it approved, so each degree way into nursing and midwifery names it.
/// </summary>
internal static class RegisterRule
{
    internal const string SomeWay = "a way in that leads to the register or asks for a place on it";
    internal const string Named = "the register that this degree leads to";
    private const string NursingAndMidwiferyCouncil = "NMC";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
        {
            if (document.Value.Registration is not { Mandatory: true } registration) continue;
            var routes = document.Value.EntryRoutes.Select(documents.Resolve).ToList();
            if (routes.Contains(null)) continue; // what cannot be read has a problem of its own
            if (!routes.Exists(route => LeadsOrAsks(route!)))
                yield return new(document.File, "entryRoutes", Shown.Nothing, SomeWay);
            if (registration.Regulator != NursingAndMidwiferyCouncil || registration.Alternatives.Count > 0) continue;
            for (var i = 0; i < routes.Count; i++)
                if (routes[i]!.Type is "undergraduate-degree" or "apprenticeship-degree" or "graduate-entry-degree" && !LeadsOrAsks(routes[i]!))
                    yield return new(document.File, $"entryRoutes[{i}].leadsToRegister", Shown.Nothing, Named);
        }
    }

    private static bool LeadsOrAsks(EntryRouteDocument route) =>
        route.LeadsToRegister is not null || route.Requirements.Any(requirement => requirement.Kind == "registration");
}
