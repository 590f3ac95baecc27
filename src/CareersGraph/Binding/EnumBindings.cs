using CareersCatalogue.Filters;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersCatalogue.Wishes;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph.Binding;

/// <summary>Which C# enum stands behind which enum of the schema; their names differ only in how they are written.</summary>
internal static class EnumBindings
{
    public static void Add(SchemaBinder bind)
    {
        bind.Enum<EntryRouteKind>("EntryRouteKind");
        bind.Enum<RequirementKind>("RequirementKind");
        bind.Enum<QualificationType>("QualificationType");
        bind.Enum<StepKind>("StepKind");
        bind.Enum<SearchSyntax>("SearchSyntax");
        bind.Enum<WishKind>("WishKind");
        bind.Enum<Avoidance>("Avoidance");
        bind.Enum<PatientContact>("PatientContact");
        bind.Enum<EmploymentCheck>("EmploymentCheck");
        bind.Enum<HybridWorking>("HybridWorking");
        bind.Enum<WorkingPattern>("WorkingPattern");
        bind.Enum<Setting>("Setting");
        bind.Enum<Interest>("Interest");
        bind.Enum<PayFramework>("PayFramework");
        bind.Enum<Nation>("Nation");
        bind.Enum<Audience>("Audience");
        bind.Enum<ProgrammeOffer>("ProgrammeOffer");
        bind.Enum<HelpKind>("HelpKind");
        bind.Enum<EasyReadPart>("EasyReadPart");
        bind.Enum<OccupationOrderField>("OccupationOrderField");
        bind.Enum<OrderDirection>("OrderDirection");
        bind.Enum<FacetField>("FacetField");
    }
}

/// <summary>Which way an order runs.</summary>
internal enum OrderDirection
{
    Asc,
    Desc,
}

/// <summary>How the text of a search is read.</summary>
internal enum SearchSyntax
{
    People,
    Lucene,
}

/// <summary>What the counts beside a list are of.</summary>
internal enum FacetField
{
    Family,
    EntryRoute,
    MinimumLevel,
    Band,
    PatientContact,
    HybridWorking,
    Setting,
    Interest,
    Regulator,
    Clinical,
    Collection,
}
