using CareersCatalogue.Occupations;

namespace CareersCatalogue.Routes;

/// <summary>A kind of way into a job.</summary>
public enum EntryRouteKind
{
    /// <summary>Straight into a post, with training on the job.</summary>
    DirectEntry,

    /// <summary>Unpaid help that counts as experience.</summary>
    Volunteering,

    /// <summary>Days or weeks of looking and helping.</summary>
    WorkExperience,

    /// <summary>Some weeks of training and placement before a job.</summary>
    PreEmployment,

    /// <summary>A supported year at an employer for young people with an education, health and care plan.</summary>
    SupportedInternship,

    /// <summary>A scheme that has ended in England; people still ask about it.</summary>
    Traineeship,

    /// <summary>The two-year technical qualification after GCSEs.</summary>
    TLevel,

    /// <summary>A course at a college or sixth form.</summary>
    CollegeCourse,

    /// <summary>An apprenticeship for young people who start work.</summary>
    FoundationApprenticeship,

    /// <summary>A level 2 apprenticeship.</summary>
    ApprenticeshipIntermediate,

    /// <summary>A level 3 apprenticeship.</summary>
    ApprenticeshipAdvanced,

    /// <summary>A level 4 or 5 apprenticeship.</summary>
    ApprenticeshipHigher,

    /// <summary>A level 6 or 7 apprenticeship.</summary>
    ApprenticeshipDegree,

    /// <summary>A first degree.</summary>
    UndergraduateDegree,

    /// <summary>A shortened degree for people who have one already.</summary>
    GraduateEntryDegree,

    /// <summary>A course after a degree.</summary>
    Postgraduate,

    /// <summary>A paid national scheme for graduates.</summary>
    GraduateScheme,

    /// <summary>Paid training of doctors, dentists and others after they qualify.</summary>
    SpecialtyTraining,

    /// <summary>Training for people who already work in the service.</summary>
    InServiceTraining,

    /// <summary>Back to a register after years away.</summary>
    ReturnToPractice,

    /// <summary>For people who qualified abroad.</summary>
    International,
}

/// <summary>How the kinds of way in are written.</summary>
public static class EntryRouteKinds
{
    /// <summary>In the order of display: the easiest start first.</summary>
    public static ChoiceList<EntryRouteKind> List { get; } = new(
        new(EntryRouteKind.DirectEntry, "direct-entry", "Straight into a job", "direct entry", "no qualifications", "just start", "straight in"),
        new(EntryRouteKind.Volunteering, "volunteering", "Volunteering", "volunteer", "volunteering"),
        new(EntryRouteKind.WorkExperience, "work-experience", "Work experience", "work experience", "placement", "taster"),
        new(EntryRouteKind.PreEmployment, "pre-employment", "Pre-employment programme", "sector based work academy", "swap", "pre-employment"),
        new(EntryRouteKind.SupportedInternship, "supported-internship", "Supported internship", "supported internship", "ehcp", "project search"),
        new(EntryRouteKind.Traineeship, "traineeship", "Traineeship", "traineeship"),
        new(EntryRouteKind.TLevel, "t-level", "T Level", "t level", "t levels", "tlevel", "tech level"),
        new(EntryRouteKind.CollegeCourse, "college-course", "College course", "college", "btec", "sixth form", "access to he"),
        new(EntryRouteKind.FoundationApprenticeship, "foundation-apprenticeship", "Foundation apprenticeship", "foundation apprenticeship"),
        new(EntryRouteKind.ApprenticeshipIntermediate, "apprenticeship-intermediate", "Intermediate apprenticeship (level 2)",
            "level 2 apprenticeship", "intermediate apprenticeship"),
        new(EntryRouteKind.ApprenticeshipAdvanced, "apprenticeship-advanced", "Advanced apprenticeship (level 3)",
            "level 3 apprenticeship", "advanced apprenticeship"),
        new(EntryRouteKind.ApprenticeshipHigher, "apprenticeship-higher", "Higher apprenticeship (levels 4 and 5)",
            "higher apprenticeship", "level 4 apprenticeship", "level 5 apprenticeship"),
        new(EntryRouteKind.ApprenticeshipDegree, "apprenticeship-degree", "Degree apprenticeship (levels 6 and 7)",
            "degree apprenticeship", "level 6 apprenticeship", "level 7 apprenticeship"),
        new(EntryRouteKind.UndergraduateDegree, "undergraduate-degree", "University degree", "degree", "university", "uni"),
        new(EntryRouteKind.GraduateEntryDegree, "graduate-entry-degree", "Shortened degree for graduates", "graduate entry"),
        new(EntryRouteKind.Postgraduate, "postgraduate", "Postgraduate course", "masters", "postgrad"),
        new(EntryRouteKind.GraduateScheme, "graduate-scheme", "Graduate scheme", "graduate scheme", "grad scheme"),
        new(EntryRouteKind.SpecialtyTraining, "specialty-training", "Specialty training", "specialty training"),
        new(EntryRouteKind.InServiceTraining, "in-service-training", "Training while you work in the NHS", "in-service", "train on the job"),
        new(EntryRouteKind.ReturnToPractice, "return-to-practice", "Return to practice", "return to practice", "going back"),
        new(EntryRouteKind.International, "international", "Qualified abroad", "overseas", "from abroad", "international"));

    /// <summary>Whether the way in leads to a post by itself; volunteering and work experience only help towards one.</summary>
    public static bool LeadsToPost(EntryRouteKind kind) => kind is not (EntryRouteKind.Volunteering or EntryRouteKind.WorkExperience);

    /// <summary>Whether the way in is an apprenticeship of any level.</summary>
    public static bool IsApprenticeship(EntryRouteKind kind) => kind is EntryRouteKind.FoundationApprenticeship
        or EntryRouteKind.ApprenticeshipIntermediate or EntryRouteKind.ApprenticeshipAdvanced
        or EntryRouteKind.ApprenticeshipHigher or EntryRouteKind.ApprenticeshipDegree;
}
