namespace CareersCatalogue.Occupations;

/// <summary>Whether part of the work can be done from home.</summary>
public enum HybridWorking
{
    /// <summary>Usually.</summary>
    Yes,

    /// <summary>In some posts, or for some tasks.</summary>
    Sometimes,

    /// <summary>The work is done on site.</summary>
    No,
}

/// <summary>How hybrid working is written.</summary>
public static class HybridWorkings
{
    /// <summary>From most to least.</summary>
    public static ChoiceList<HybridWorking> List { get; } = new(
        new(HybridWorking.Yes, "yes", "Can be done partly from home", "from home", "work from home", "wfh", "hybrid", "remote"),
        new(HybridWorking.Sometimes, "sometimes", "Sometimes from home"),
        new(HybridWorking.No, "no", "On site"));
}
