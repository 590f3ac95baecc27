using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>Says why an occupation fits as it does, which ways in are open, and what the others still ask for.</summary>
internal static class MatchExplainer
{
    private const int MostNearly = 3;

    internal static MatchExplanation Explain(Profile profile, MatchCandidate job, Holdings held)
    {
        var open = new List<RouteGate>();
        var nearly = new List<(EntryRoute Route, IReadOnlyList<Shortfall> Missing)>();
        foreach (var gate in job.Gates.Where(gate => gate.ExistsIn(profile.Nation)))
        {
            var missing = gate.Lock.Missing(held);
            if (missing.Count == 0) open.Add(gate);
            else if (EntryRouteKinds.LeadsToPost(gate.Route.Type.Kind)) nearly.Add((gate.Route, missing));
        }

        RouteGate[] openNow = [.. open.OrderBy(gate => gate.Rank(profile))];
        NearlyRoute[] nearest = [.. nearly.OrderBy(item => item.Missing.Sum(shortfall => shortfall.Effort)).Take(MostNearly)
            .Select(item => new NearlyRoute(item.Route, [.. item.Missing.Select(shortfall => shortfall.Text)]))];
        return new(Reasons(profile, job, openNow, nearest), [.. openNow.Select(gate => gate.Route)], nearest);
    }

    private static List<string> Reasons(Profile profile, MatchCandidate job, RouteGate[] open, NearlyRoute[] nearly)
    {
        var reasons = new List<string>();
        foreach (var aspect in FitAspects.All)
            if (aspect.Asked(profile) && aspect.Reason(profile, job) is { } reason) reasons.Add(reason);
        if (profile.SaysWhatIsHeld) reasons.Add(WayIn(open, nearly));
        if (profile is { Level: >= 2, Qualifications.Count: 0 })
            reasons.Add("This takes it that your level includes English and maths at grade 4.");
        reasons.AddRange(AvoidanceRules.All.Where(rule => profile.Avoid.Contains(rule.Avoidance) && job.Has(rule.Avoidance))
            .Select(rule => rule.Reason));
        if (!job.IsFirstJob) reasons.Add("People usually come to it from another job, so think of it as a later step.");
        if (reasons.Count == 0) reasons.Add("Nothing you said so far speaks for or against it. Tell us what you like and what you have.");
        return reasons;
    }

    private static string WayIn(RouteGate[] open, NearlyRoute[] nearly)
    {
        if (open.Length > 0 && EntryRouteKinds.LeadsToPost(open[0].Route.Type.Kind))
            return open[0].Beyond == 0 ? $"You can start now: {open[0].Route.Title}."
                : $"You can take a first step now: {open[0].Route.Title}.";
        if (nearly.Length > 0) return $"Nearest way in: {nearly[0].Route.Title}. Still missing: {string.Join("; ", nearly[0].Missing)}.";
        return open.Length > 0 ? $"You can get a taste of it now: {open[0].Route.Title}."
            : "The catalogue knows no way in for your nation.";
    }
}
