namespace CareersWeb.Site.Wording;

/// <summary>Puts qualification levels into few words, where there is no room for the whole phrase.</summary>
internal static class LevelWording
{
    /// <summary>What a person needs to have, by the best known example.</summary>
    /// <param name="level">0 to 8 on England's qualification levels.</param>
    public static string Short(int level) => level switch
    {
        0 => "No set qualifications",
        1 => "GCSEs at any grade, or level 1",
        2 => "GCSEs, or other level 2",
        3 => "A levels, or other level 3",
        4 => "Level 4, such as an HNC",
        5 => "Level 5, such as an HND",
        6 => "A degree",
        7 => "A master's degree",
        _ => "A doctorate",
    };
}
