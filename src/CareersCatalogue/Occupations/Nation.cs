namespace CareersCatalogue.Occupations;

/// <summary>The four nations of the United Kingdom, each with a health service of its own.</summary>
public enum Nation
{
    /// <summary>England.</summary>
    England,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Wales.</summary>
    Wales,

    /// <summary>Northern Ireland, whose service is Health and Social Care.</summary>
    NorthernIreland,
}

/// <summary>How the nations are written.</summary>
public static class Nations
{
    /// <summary>All four.</summary>
    public static ChoiceList<Nation> List { get; } = new(
        new(Nation.England, "england", "England", "english"),
        new(Nation.Scotland, "scotland", "Scotland", "scottish"),
        new(Nation.Wales, "wales", "Wales", "welsh", "cymru"),
        new(Nation.NorthernIreland, "northern-ireland", "Northern Ireland", "ni", "belfast"));
}
