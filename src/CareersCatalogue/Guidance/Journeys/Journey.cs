using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>A way from school or from a job to another job.</summary>
/// <param name="Steps">In order; at least one.</param>
public sealed record Journey(IReadOnlyList<JourneyStep> Steps)
{
    /// <summary>All steps together, in years to one decimal.</summary>
    public double TotalYears { get; } = Math.Round(Steps.Sum(step => step.Years ?? 0), 1);

    /// <summary>Whether every step is paid.</summary>
    public bool EarnsThroughout { get; } = Steps.All(step => step.Earns);

    /// <summary>Whether one of the figures is an estimate.</summary>
    public bool IsEstimate { get; } = Steps.Any(step => step.IsEstimate);
}

/// <summary>One step of a journey.</summary>
/// <param name="Entry">The job that the step leads into, or that the study is for.</param>
/// <param name="Via">The way in; null on the first step from a job, and where no way in of the catalogue describes the step.</param>
/// <param name="How">How the step is made, in plain English; null on the first step from a job.</param>
/// <param name="Years">How long it takes; null on the first step from a job.</param>
/// <param name="IsEstimate">Whether the years are worked out, not stated by a source.</param>
/// <param name="Earns">Whether the person is paid meanwhile.</param>
/// <param name="InPost">Whether the person is in the job after it; false for study on the way.</param>
public sealed record JourneyStep(CatalogueEntry Entry, EntryRoute? Via, string? How, double? Years, bool IsEstimate, bool Earns,
    bool InPost);
