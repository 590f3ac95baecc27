using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>Ranks the occupations of a release for a person. Made once for a release; it keeps nothing of a person.</summary>
/// <remarks>
/// <para>The fit is the weighted mean of what the person said (weights in <see cref="FitAspects"/>: interests 30, subjects and skills 15
/// each, ways in, places, patient contact, hours, salary and training 10 each, hybrid working 5) and, when they said what they have, of how near the nearest way
/// into a post is (25): 1 when one is open, else 1 / (1 + effort / 4), where a GCSE is an effort of 1. Nothing said gives 0.5.</para>
/// <para>It is then halved for each thing to avoid that the job has, and taken at 0.7 when people come to the job from another one.
/// These lower an occupation and say so; they never leave it out.</para>
/// <para>Order: fit to three decimals, then the nearest way in, then the title. The same profile always gives the same order.</para>
/// </remarks>
public sealed class OccupationMatching
{
    private const double ReachWeight = 25;
    private const double EffortThatHalves = 4;
    private const double NothingSaid = 0.5;
    private const double AvoidedFactor = 0.5;
    private const double LaterJobFactor = 0.7;
    private const double NoWayInReach = 0.1;

    private readonly RouteLocks _locks;
    private readonly MatchCandidate[] _candidates;
    private readonly Catalogue _catalogue;

    /// <summary>Reads what the ways in of a release ask for, and what its jobs have that people avoid.</summary>
    public OccupationMatching(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _locks = new(catalogue);
        _candidates = [.. catalogue.Entries.Select(entry => new MatchCandidate(entry, _locks.Of(entry), AvoidancesOf(entry)))];
    }

    /// <summary>Every occupation of the person's nation, best fit first.</summary>
    public IReadOnlyList<OccupationMatch> Rank(Profile profile)
    {
        var missing = profile.SaysWhatIsHeld ? _locks.Missing(HoldingsOf(profile)) : null;
        var asked = FitAspects.All.Where(aspect => aspect.Asked(profile)).ToList();
        var ranked = new List<(OccupationMatch Match, double Effort)>(_candidates.Length);
        foreach (var job in _candidates)
        {
            if (!job.Occupation.Nations.Contains(profile.Nation)) continue;
            var effort = missing is null ? 0 : job.LeastEffort(profile.Nation, missing);
            ranked.Add((new(job.Entry, Fit(profile, asked, job, missing is null ? null : Reach(effort))), effort ?? double.MaxValue));
        }

        return [.. ranked.OrderByDescending(item => item.Match.Fit).ThenBy(item => item.Effort).ThenBy(item => item.Match.Entry.Ordinal)
            .Select(item => item.Match)];
    }

    /// <summary>Why an occupation of the release fits a person as it does.</summary>
    public MatchExplanation Explain(Profile profile, CatalogueEntry entry) =>
        MatchExplainer.Explain(profile, _candidates[entry.Ordinal], HoldingsOf(profile));

    private Holdings HoldingsOf(Profile profile) => new(profile, _catalogue.Contents.Subjects);

    private static double Reach(double? effort) => effort is { } known ? 1 / (1 + (known / EffortThatHalves)) : NoWayInReach;

    private static double Fit(Profile profile, List<FitAspect> asked, MatchCandidate job, double? reach)
    {
        var (sum, weights) = reach is { } known ? (ReachWeight * known, ReachWeight) : (0, 0);
        foreach (var aspect in asked)
        {
            sum += aspect.Weight * aspect.Score(profile, job);
            weights += aspect.Weight;
        }

        var fit = weights == 0 ? NothingSaid : sum / weights;
        foreach (var avoidance in profile.Avoid)
            if (job.Has(avoidance)) fit *= AvoidedFactor;
        return Math.Round(job.IsFirstJob ? fit : fit * LaterJobFactor, 3);
    }

    private static int AvoidancesOf(CatalogueEntry entry)
    {
        var found = 0;
        foreach (var rule in AvoidanceRules.All)
            if (rule.Applies(entry)) found |= 1 << (int)rule.Avoidance;
        return found;
    }
}
