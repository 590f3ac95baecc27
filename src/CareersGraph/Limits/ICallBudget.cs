using System.Runtime.InteropServices;

namespace CareersGraph.Limits;

/// <summary>The points of whoever makes a call, for this one call.</summary>
public interface ICallBudget
{
    /// <summary>How things stand: before the call has taken its points, or after it did.</summary>
    BudgetState State { get; }

    /// <summary>The same, for the body of the answer, which is for nobody else then: no cache may keep it.</summary>
    BudgetState Tell();

    /// <summary>Takes the points of the call, once. When they are more than are left none is taken, and the call must not run.</summary>
    /// <param name="points">0 or more.</param>
    bool TryTake(int points);
}

/// <summary>How many points a caller has.</summary>
/// <param name="Limit">Points of one window.</param>
/// <param name="Remaining">Points that are left of it, from 0 to the limit.</param>
/// <param name="ResetAt">When the window ends and all points are back.</param>
/// <param name="ResetSeconds">The same in seconds from now, rounded up; at least 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BudgetState(int Limit, int Remaining, DateTimeOffset ResetAt, int ResetSeconds);
