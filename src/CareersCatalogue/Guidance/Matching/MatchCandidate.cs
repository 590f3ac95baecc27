using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>One occupation as a person stands to it.</summary>
internal sealed class MatchCandidate(CatalogueEntry entry, RouteGate[] gates, int avoidances)
{
    internal CatalogueEntry Entry { get; } = entry;

    internal RouteGate[] Gates { get; } = gates;

    internal Occupation Occupation => Entry.Occupation;

    /// <summary>Whether the job has something that a person may want to avoid.</summary>
    internal bool Has(Avoidance avoidance) => (avoidances & (1 << (int)avoidance)) != 0;

    /// <summary>Whether somebody can come to it who has not worked in another job first.</summary>
    internal bool IsFirstJob { get; } = entry.Parent is null
        && gates.Any(gate => EntryRouteKinds.LeadsToPost(gate.Route.Type.Kind) && gate.Route.Type.Available && !gate.Lock.NeedsEarlierJob);

    /// <summary>The effort of the nearest way into a post, 0 when one is open; null when none leads there in the nation.</summary>
    internal double? LeastEffort(Nation nation, IReadOnlyList<Shortfall>[] missing)
    {
        double? least = null;
        foreach (var gate in Gates)
        {
            if (!gate.LeadsToPostIn(nation)) continue;
            var effort = gate.Beyond;
            foreach (var shortfall in missing[gate.Lock.Number]) effort += shortfall.Effort;
            if (least is null || effort < least) least = effort;
        }

        return least;
    }
}
