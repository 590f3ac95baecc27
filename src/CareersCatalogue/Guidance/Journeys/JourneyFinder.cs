using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>Finds the shortest ways to a job from school or from another job. Made once for a release; it keeps nothing of a
/// person.</summary>
/// <remarks>
/// <para>A person is in a job (or at school) with a qualification level. Study, apprenticeships and registered jobs raise the level; a
/// way in opens when its level is reached. From school, and from the job that a person starts in, every open way in can be taken, after
/// the study that it still needs; from a job on the way only steps that lead on from it (<see cref="JourneyGraph"/>), where levels up to
/// 3 can be made up beside the work. Somebody in a job may also begin anew, for the goal itself or a job that leads straight to it.</para>
/// <para>Shortest means fewest years. Equal ones: paid before unpaid, fewer steps before more, then steps that the catalogue writes down
/// before those worked out; then the order of titles. The search is best first with a bound (A*): Dijkstra's distances to the goal with
/// levels left out never overestimate, so the first journeys found are the shortest. Two journeys are the same when they go through the
/// same jobs, paid and unpaid alike; of those the shortest is kept. Ways of more than twice the shortest are left out. At most two are
/// given that end by the same step, so that other ways are seen.</para>
/// </remarks>
public sealed class JourneyFinder
{
    /// <summary>Most journeys in one answer.</summary>
    public const int Most = 5;

    private const int MostPassages = 6;
    private const int MostTrails = 6_000;
    private const double WorthShowing = 2; // times the shortest; a way that is longer still helps nobody
    private const int MostWithOneEnding = 2;
    private const double StepDetour = 0.05;
    private const double UnpaidDetour = 0.02; // a year without pay
    private const double ChangeDetour = 1; // leaving the job a person starts from for a new beginning

    private readonly JourneyGraph _graph;
    private readonly List<(CatalogueEntry From, double Cost)>[] _stepsInto;
    private readonly double[] _leastInto; // the cheapest open way into each job; infinite when it has none
    private readonly double[]?[] _distances;

    /// <summary>Finds out which jobs of a release lead to which.</summary>
    public JourneyFinder(Catalogue catalogue)
    {
        _graph = new(catalogue);
        _stepsInto = StepsInto(_graph);
        _leastInto = [.. catalogue.Entries.Select(entry =>
            _graph.Into(entry).Select(StepCost).DefaultIfEmpty(double.PositiveInfinity).Min())];
        _distances = new double[catalogue.Entries.Count][];
    }

    /// <summary>The shortest journeys, shortest first; empty when the catalogue knows no way.</summary>
    /// <param name="from">The job that a person is in; null for school.</param>
    /// <param name="to">The job to get to; another than <paramref name="from"/>.</param>
    /// <param name="level">Highest whole qualification level that the person has, 0 to 8.</param>
    /// <param name="most">Most journeys; 1 to 5.</param>
    /// <exception cref="ArgumentException">The two jobs are one and the same.</exception>
    public IReadOnlyList<Journey> Find(CatalogueEntry? from, CatalogueEntry to, int level, int most)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, Most);
        if (from == to) throw new ArgumentException("A journey ends in another job than it starts in.", nameof(to));
        // Two threads may work out the same distances at once; both find the same, so the last one to store them does no harm.
        var distances = _distances[to.Ordinal] ??= DistancesTo(to);
        var start = new Trail(null, from, null, level, Math.Max(level, from is null ? 0 : _graph.LevelOfHolders(from)), false, 0);
        var open = new PriorityQueue<Trail, (double, int)>();
        var order = 0;
        open.Enqueue(start, (0, order));
        var found = new List<Journey>();
        var farthest = double.PositiveInfinity;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var endings = new Dictionary<(int, Passage), int>();
        var visits = new Dictionary<(int, int), int>();
        for (var walked = 0; walked < MostTrails && found.Count < most && open.TryDequeue(out var trail, out var bound); walked++)
        {
            if (bound.Item1 > farthest) break;
            if (trail.At == to)
            {
                if (found.Count == 0) farthest = (trail.Cost * WorthShowing) + 1;
                if (seen.Add(JourneyReading.KeyOf(trail)) && IsNews(endings, trail)) found.Add(JourneyReading.Read(trail));
                continue;
            }

            if (trail.Before is not null && !Admit(visits, trail)) continue;
            if (trail.Passages == MostPassages) continue;
            foreach (var next in Onward(trail, to))
                // A passage ends in a job.
                if (double.IsFinite(distances[next.At!.Ordinal])) open.Enqueue(next, (next.Cost + distances[next.At.Ordinal], ++order));
        }

        return [.. found.OrderBy(journey => journey.TotalYears)];
    }

    // As many ways to one place with one level as journeys are wanted, and some for those that turn out the same.
    private static bool Admit(Dictionary<(int, int), int> visits, Trail trail)
    {
        var key = (trail.At!.Ordinal, trail.Level); // only the start has no job, and it is not counted
        var count = visits.GetValueOrDefault(key);
        visits[key] = count + 1;
        return count < Most + 1;
    }

    // Two journeys that end by the same step are enough; a third would hide another way.
    private static bool IsNews(Dictionary<(int, Passage), int> endings, Trail trail)
    {
        var key = (trail.Before?.At?.Ordinal ?? -1, trail.Passage!); // what has arrived came by a passage
        var count = endings.GetValueOrDefault(key);
        endings[key] = count + 1;
        return count < MostWithOneEnding;
    }

    private IEnumerable<Trail> Onward(Trail trail, CatalogueEntry to)
    {
        if (trail.At is not { } at)
        {
            foreach (var entry in _graph.Catalogue.Entries)
                foreach (var passage in _graph.Into(entry)) yield return AfterStudy(trail, passage);
            yield break;
        }

        foreach (var passage in _graph.From(at))
            if (BesideWork(trail, passage, 0) is { } next) yield return next;
        foreach (var entry in _graph.FamilySteps(at))
            foreach (var passage in _graph.Into(entry))
                if (passage.LevelAfter > trail.Level && BesideWork(trail, passage, JourneyGraph.DetourOfFamily) is { } next)
                    yield return next;
        if (trail.Before is not null || _graph.LeadsOn(at, to)) yield break;
        foreach (var entry in _stepsInto[to.Ordinal].Select(step => step.From).Where(entry => entry != at).Prepend(to))
            foreach (var passage in _graph.Into(entry))
                yield return passage.NeededLevel > StudyLadder.HighestWithoutLeaving ? AfterStudy(trail, passage)
                    : BesideWork(trail, passage, ChangeDetour) ?? AfterStudy(trail, passage);
    }

    private static Trail? BesideWork(Trail trail, Passage passage, double detour)
    {
        if (trail.Visits(passage.To) || passage.Route?.Type.Kind == EntryRouteKind.FoundationApprenticeship) return null;
        return passage.NeededLevel > Math.Max(trail.Level, StudyLadder.HighestBesideWork)
            ? null
            : Take(trail, passage, StudyLadder.YearsBesideWork(trail.Level, passage.NeededLevel), false, detour);
    }

    private static Trail AfterStudy(Trail trail, Passage passage) =>
        Take(trail, passage, StudyLadder.YearsBetween(trail.Level, passage.NeededLevel), true, trail.At is null ? 0 : ChangeDetour);

    private static Trail Take(Trail trail, Passage passage, double study, bool isNewStart, double detour)
    {
        var cost = trail.Cost + study + StepCost(passage) + detour + (isNewStart ? study * UnpaidDetour : 0);
        return new(trail, passage.To, passage, trail.Level, Math.Max(Math.Max(trail.Level, passage.NeededLevel), passage.LevelAfter),
            isNewStart, cost);
    }

    private static double StepCost(Passage passage) =>
        passage.Years + StepDetour + passage.Detour + (passage.Earns ? 0 : passage.Timing.Years * UnpaidDetour);

    // Dijkstra from the goal backwards over the steps between jobs, levels left out.
    private double[] DistancesTo(CatalogueEntry to)
    {
        var entries = _graph.Catalogue.Entries;
        var distances = new double[entries.Count];
        Array.Fill(distances, double.PositiveInfinity);
        distances[to.Ordinal] = 0;
        var open = new PriorityQueue<CatalogueEntry, double>();
        open.Enqueue(to, 0);
        while (open.TryDequeue(out var entry, out var distance))
        {
            if (distance > distances[entry.Ordinal]) continue;
            foreach (var (origin, cost) in _stepsInto[entry.Ordinal]) Relax(origin, distance + cost);
            var family = distance + JourneyGraph.DetourOfFamily + _leastInto[entry.Ordinal];
            foreach (var origin in _graph.FamilyOrigins(entry)) Relax(origin, family);
        }

        return distances;

        void Relax(CatalogueEntry origin, double distance)
        {
            if (distance >= distances[origin.Ordinal]) return;
            distances[origin.Ordinal] = distance;
            open.Enqueue(origin, distance);
        }
    }

    private static List<(CatalogueEntry From, double Cost)>[] StepsInto(JourneyGraph graph)
    {
        var steps = new List<(CatalogueEntry, double)>[graph.Catalogue.Entries.Count];
        for (var index = 0; index < steps.Length; index++) steps[index] = [];
        foreach (var entry in graph.Catalogue.Entries)
            foreach (var passage in graph.From(entry)) steps[passage.To.Ordinal].Add((entry, StepCost(passage)));
        return steps;
    }
}
