using CareersGraph.Limits;

namespace CareersWeb.Limits;

/// <summary>The points of one caller, as one call meets them.</summary>
internal sealed class CallBudget : ICallBudget
{
    private readonly UsageWindows<Caller> _windows;
    private readonly Caller _caller;

    public CallBudget(UsageWindows<Caller> windows, Caller caller, int limit)
    {
        (_windows, _caller, Limit) = (windows, caller, limit);
        State = StateOf(windows.Of(caller));
    }

    public int Limit { get; }

    public BudgetState State { get; private set; }

    /// <summary>Whether the call was refused for want of points.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether the body of the answer tells what is left.</summary>
    public bool IsTold { get; private set; }

    public BudgetState Tell()
    {
        IsTold = true;
        return State;
    }

    public bool TryTake(int points)
    {
        IsRefused = !_windows.TryTake(_caller, points, Limit, out var usage);
        State = StateOf(usage);
        return !IsRefused;
    }

    private BudgetState StateOf(Usage usage) => new(Limit, Limit - usage.Used, usage.Ends, usage.Seconds);
}
