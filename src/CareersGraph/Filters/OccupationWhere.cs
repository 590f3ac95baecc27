using CareersCatalogue.Filters;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Filters;

/// <summary>Makes one predicate of an <c>OccupationFilter</c>: every part that is given must hold.</summary>
internal static class OccupationWhere
{
    /// <summary>Most levels of <c>and</c>, <c>or</c> and <c>not</c>.</summary>
    public const int MaximumDepth = 5;

    /// <summary>The predicate; null when nothing is asked.</summary>
    public static Func<CatalogueEntry, bool>? Read(InputObject? where, int depth = 1)
    {
        if (where is null) return null;
        if (depth > MaximumDepth) throw GraphRequestErrors.TooDeep(MaximumDepth);
        var parts = new List<Func<CatalogueEntry, bool>>();
        Combine(where, depth, parts);
        Texts(where, parts);
        Numbers(where, parts);
        Choices(where, parts);
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => entry => parts.TrueForAll(part => part(entry)),
        };
    }

    private static void Combine(InputObject where, int depth, List<Func<CatalogueEntry, bool>> parts)
    {
        foreach (var and in where.Items<InputObject>("and") ?? [])
            if (Read(and, depth + 1) is { } part)
                parts.Add(part);
        if (where.Items<InputObject>("or") is { } or)
        {
            var any = or.Select(item => Read(item, depth + 1) ?? (_ => true)).ToList();
            parts.Add(entry => any.Exists(part => part(entry)));
        }

        if (where.Get<InputObject?>("not") is { } not)
        {
            var inner = Read(not, depth + 1) ?? (_ => true);
            parts.Add(entry => !inner(entry));
        }
    }

    private static void Texts(InputObject where, List<Func<CatalogueEntry, bool>> parts)
    {
        if (where.Text("slug") is { } slug) parts.Add(entry => slug.Holds(entry.Occupation.Slug.Value));
        if (where.Text("title") is { } title) parts.Add(entry => title.Holds(entry.Occupation.Title));
        Values(where.Text("family"), FamilyFilter.Row, parts);
        Values(where.Text("band"), BandFilter.Row, parts);
        Values(where.Text("usefulSubject"), SubjectFilter.Row, parts);
        Values(where.Text("skill"), SkillFilter.Row, parts);
        Values(where.Text("regulator"), RegulatorFilter.Row, parts);
        Values(where.Text("collection"), CollectionFilter.Row, parts);
    }

    private static void Values(StringCondition? condition, OccupationFilter filter, List<Func<CatalogueEntry, bool>> parts)
    {
        if (condition is not null) parts.Add(entry => condition.HoldsForAny(filter.ValuesOf(entry)));
    }

    private static void Numbers(InputObject where, List<Func<CatalogueEntry, bool>> parts)
    {
        if (where.Number("minimumLevel") is { } level) parts.Add(entry => level.Holds(entry.Occupation.MinimumLevel));
        if (where.Number("startingSalary") is { } salary) parts.Add(entry => salary.Holds(entry.PayIn(Nation.England)?.MinimumPounds));
        if (where.Number("trainingYears") is { } years) parts.Add(entry => years.Holds(entry.Occupation.TrainingYears));
        if (where.Get<InputObject?>("entryRoute") is { } route)
        {
            var meets = EntryRouteWhere.Read(route);
            parts.Add(entry => entry.Routes.Any(meets));
        }
    }

    private static void Choices(InputObject where, List<Func<CatalogueEntry, bool>> parts)
    {
        if (where.Items<Interest>("interest") is { } interests) parts.Add(entry => entry.Occupation.Interests.Any(interests.Contains));
        if (where.Items<Setting>("setting") is { } settings) parts.Add(entry => entry.Occupation.Settings.Any(settings.Contains));
        if (where.Items<PatientContact>("patientContact") is { } contacts) parts.Add(entry => contacts.Contains(entry.Occupation.PatientContact));
        if (where.Items<WorkingPattern>("workingPattern") is { } patterns) parts.Add(entry => entry.Occupation.WorkingPatterns.Any(patterns.Contains));
        if (where.Items<HybridWorking>("hybridWorking") is { } hybrid) parts.Add(entry => hybrid.Contains(entry.Occupation.HybridWorking));
        if (where.Items<Avoidance>("without") is { } without)
            parts.Add(entry => AvoidanceRules.All.All(rule => !without.Contains(rule.Avoidance) || !rule.Applies(entry)));
        if (where.Get<bool?>("paidTraining") is { } paid) parts.Add(entry => PaidTrainingFilter.Row.Matches(entry, paid ? "yes" : "no"));
        if (where.Get<Nation?>("nation") is { } nation) parts.Add(entry => entry.Occupation.Nations.Contains(nation));
        if (where.Get<bool?>("clinical") is { } clinical) parts.Add(entry => entry.Occupation.IsClinical == clinical);
        if (where.Get<bool?>("specialism") is { } specialism) parts.Add(entry => entry.Occupation.SpecialismOf is not null == specialism);
    }
}

/// <summary>Makes one predicate of an <c>EntryRouteFilter</c>.</summary>
internal static class EntryRouteWhere
{
    /// <summary>The predicate; every part that is given must hold for the same way in.</summary>
    public static Func<EntryRoute, bool> Read(InputObject where)
    {
        var kinds = where.Items<EntryRouteKind>("kind");
        var level = where.Number("minimumLevel");
        var months = where.Number("durationMonths");
        var earn = where.Get<bool?>("earnWhileYouLearn");
        var standard = where.Text("standard");
        return route => (kinds is null || kinds.Contains(route.Type.Kind))
            && (level is null || level.Holds(route.MinimumLevel))
            && (months is null || (route.Duration is { } duration && months.HoldsWithin(duration.Minimum, duration.Maximum)))
            && (earn is null || route.EarnWhileYouLearn == earn)
            && (standard is null || standard.HoldsForAny(route.Standards.Select(item => item.Reference)));
    }
}
