namespace CareersGraph.Filters;

/// <summary>A condition on text; every part that is given must hold. Case does not matter.</summary>
internal sealed record StringCondition(string? Eq, IReadOnlyList<string>? In, string? Contains, string? StartsWith)
{
    /// <summary>Whether a value meets it.</summary>
    public bool Holds(string value) =>
        (Eq is null || string.Equals(value, Eq, StringComparison.OrdinalIgnoreCase))
        && (In is null || In.Contains(value, StringComparer.OrdinalIgnoreCase))
        && (Contains is null || value.Contains(Contains, StringComparison.OrdinalIgnoreCase))
        && (StartsWith is null || value.StartsWith(StartsWith, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether one of several values meets it.</summary>
    public bool HoldsForAny(IEnumerable<string> values)
    {
        foreach (var value in values)
            if (Holds(value))
                return true;
        return false;
    }
}

/// <summary>A condition on a number; every part that is given must hold. What has no number does not meet it.</summary>
internal sealed record IntCondition(int? Eq, int? Gte, int? Lte)
{
    /// <summary>Whether a value meets it.</summary>
    public bool Holds(double? value) =>
        value is { } number && (Eq is null || number == Eq) && (Gte is null || number >= Gte) && (Lte is null || number <= Lte);

    /// <summary>Whether a range of values and the condition have something in common.</summary>
    public bool HoldsWithin(int minimum, int maximum) =>
        (Eq is null || (minimum <= Eq && Eq <= maximum)) && (Gte is null || maximum >= Gte) && (Lte is null || minimum <= Lte);
}
