using CareersCatalogue.Occupations;

namespace CareersCatalogue.Routes;

/// <summary>A sort of qualification that people hold and ways in ask for.</summary>
public enum QualificationType
{
    /// <summary>None yet.</summary>
    None,

    /// <summary>An entry level certificate.</summary>
    EntryLevel,

    /// <summary>A GCSE, graded 9 to 1.</summary>
    Gcse,

    /// <summary>A Functional Skills qualification at level 2, in English or maths.</summary>
    FunctionalSkills,

    /// <summary>A BTEC or other vocational award at level 2.</summary>
    BtecLevel2,

    /// <summary>A BTEC National or other vocational award at level 3.</summary>
    BtecLevel3,

    /// <summary>An A level, graded A* to E.</summary>
    ALevel,

    /// <summary>A T Level.</summary>
    TLevel,

    /// <summary>An Access to Higher Education Diploma.</summary>
    AccessToHe,

    /// <summary>A Scottish National 5.</summary>
    ScottishNational5,

    /// <summary>A Scottish Higher.</summary>
    ScottishHigher,

    /// <summary>A foundation degree.</summary>
    FoundationDegree,

    /// <summary>A bachelor's degree.</summary>
    Degree,

    /// <summary>A master's degree.</summary>
    Masters,

    /// <summary>Another qualification, known by its level alone.</summary>
    Other,
}

/// <summary>How the sorts of qualification are written, and where they stand on England's qualification levels.</summary>
/// <remarks>Source of the levels: <c>data/reference/qualifications.json</c>.</remarks>
public static class QualificationTypes
{
    /// <summary>The highest of England's qualification levels, a doctorate's; the lowest is 0.</summary>
    public const int HighestLevel = 8;

    /// <summary>From the lowest level to the highest.</summary>
    public static ChoiceList<QualificationType> List { get; } = new(
        new(QualificationType.None, "none", "No qualifications yet", "nothing"),
        new(QualificationType.EntryLevel, "entry-level", "Entry level certificate"),
        new(QualificationType.Gcse, "gcse", "GCSE", "gcses"),
        new(QualificationType.FunctionalSkills, "functional-skills", "Functional Skills level 2", "functional skills"),
        new(QualificationType.BtecLevel2, "btec-level-2", "BTEC or other vocational award at level 2", "btec level 2", "btec first"),
        new(QualificationType.ScottishNational5, "scottish-national-5", "Scottish National 5", "nat 5", "national 5"),
        new(QualificationType.BtecLevel3, "btec-level-3", "BTEC or other vocational award at level 3", "btec", "btec national", "extended diploma"),
        new(QualificationType.ALevel, "a-level", "A level", "a levels"),
        new(QualificationType.TLevel, "t-level", "T Level", "t levels"),
        new(QualificationType.AccessToHe, "access-to-he", "Access to Higher Education Diploma", "access course", "access to he"),
        new(QualificationType.ScottishHigher, "scottish-higher", "Scottish Higher", "highers"),
        new(QualificationType.FoundationDegree, "foundation-degree", "Foundation degree"),
        new(QualificationType.Degree, "degree", "Degree", "bachelor's", "uni degree"),
        new(QualificationType.Masters, "masters", "Master's degree", "master's"),
        new(QualificationType.Other, "other", "Another qualification"));

    /// <summary>The level, 0 to 7, of a full pass at the sort's best grades; null for <see cref="QualificationType.Other"/>.</summary>
    public static int? LevelOf(QualificationType type) => type switch
    {
        QualificationType.None or QualificationType.EntryLevel => 0,
        QualificationType.Gcse or QualificationType.FunctionalSkills or QualificationType.BtecLevel2 or QualificationType.ScottishNational5 => 2,
        QualificationType.BtecLevel3 or QualificationType.ALevel or QualificationType.TLevel or QualificationType.AccessToHe
            or QualificationType.ScottishHigher => 3,
        QualificationType.FoundationDegree => 5,
        QualificationType.Degree => 6,
        QualificationType.Masters => 7,
        _ => null,
    };
}
