using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>A way in that is not open yet.</summary>
/// <param name="Route">The way in.</param>
/// <param name="Missing">Exactly what is missing, in plain English; at least one.</param>
public sealed record NearlyRoute(EntryRoute Route, IReadOnlyList<string> Missing);

/// <summary>How an occupation fits a person.</summary>
/// <param name="Entry">The occupation.</param>
/// <param name="Fit">0 to 1, three decimals.</param>
public readonly record struct OccupationMatch(CatalogueEntry Entry, double Fit);

/// <summary>Why an occupation fits as it does, and how to get there.</summary>
/// <param name="Reasons">For and against, in plain English, most telling first; at least one.</param>
/// <param name="OpenNow">Ways in that the person can start now, those that lead to a post first, then easiest start first.</param>
/// <param name="Nearly">Ways into a post that open with the least more, at most 3.</param>
public sealed record MatchExplanation(IReadOnlyList<string> Reasons, IReadOnlyList<EntryRoute> OpenNow, IReadOnlyList<NearlyRoute> Nearly);
