using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>One way from a job, or from no job, into a job.</summary>
/// <param name="To">The job it leads into.</param>
/// <param name="Route">The way in; null where only a career step of the catalogue describes it.</param>
/// <param name="Step">The career step; null where only the way in describes it.</param>
/// <param name="Timing">How long it takes.</param>
/// <param name="ThenYears">Years of paid work and training after the way in until people hold the job; 0 when it leads straight to
/// it.</param>
/// <param name="Earns">Whether the person is paid meanwhile.</param>
/// <param name="NeededLevel">The level to start with; 0 when the job before is enough.</param>
/// <param name="LevelAfter">The level that it gives at least.</param>
/// <param name="Detour">Years added in the ranking, never shown, to a step that nobody wrote down as one.</param>
internal sealed record Passage(
    CatalogueEntry To, EntryRoute? Route, CareerStep? Step, Timing Timing, double ThenYears, bool Earns, int NeededLevel, int LevelAfter,
        double Detour)
{
    /// <summary>All of it together, in years.</summary>
    internal double Years => Timing.Years + ThenYears;
}
