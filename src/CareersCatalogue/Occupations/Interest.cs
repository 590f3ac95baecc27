namespace CareersCatalogue.Occupations;

/// <summary>What a person may like that a job is close to.</summary>
public enum Interest
{
    /// <summary>Looking after people.</summary>
    CaringForPeople,

    /// <summary>Babies, children, young people and their families.</summary>
    ChildrenAndFamilies,

    /// <summary>Thoughts, feelings and mental health.</summary>
    MentalHealth,

    /// <summary>Experiments, samples and laboratories.</summary>
    ScienceAndLabs,

    /// <summary>Computers, software and data.</summary>
    TechnologyAndData,

    /// <summary>Making, mending and moving things.</summary>
    HandsOnAndPractical,

    /// <summary>Fast work when something goes wrong.</summary>
    Emergencies,

    /// <summary>Keeping things in order.</summary>
    OrganisingAndAdmin,

    /// <summary>Figures and money.</summary>
    NumbersAndMoney,

    /// <summary>Being in charge of a team or a service.</summary>
    LeadingPeople,

    /// <summary>Teaching and training others.</summary>
    TeachingAndTraining,

    /// <summary>Cooking and looking after guests.</summary>
    FoodAndHospitality,

    /// <summary>Buildings, machines and engineering.</summary>
    BuildingsAndEngineering,

    /// <summary>Nature, energy and waste.</summary>
    EnvironmentAndSustainability,

    /// <summary>Art, music, writing, film and design.</summary>
    ArtsAndMedia,

    /// <summary>Sport, exercise and how bodies move.</summary>
    SportAndMovement,

    /// <summary>Finding things out that nobody knows yet.</summary>
    Research,

    /// <summary>Fairness, communities and speaking up.</summary>
    CommunityAndEquality,
}

/// <summary>How the interests are written.</summary>
public static class Interests
{
    /// <summary>In the order of display.</summary>
    public static ChoiceList<Interest> List { get; } = new(
        new(Interest.CaringForPeople, "caring-for-people", "Caring for people", "helping people", "looking after people", "care"),
        new(Interest.ChildrenAndFamilies, "children-and-families", "Children and families", "kids", "children", "babies", "young people"),
        new(Interest.MentalHealth, "mental-health", "Mental health", "feelings", "wellbeing", "minds"),
        new(Interest.ScienceAndLabs, "science-and-labs", "Science and labs", "science", "experiments", "dna", "microscopes"),
        new(Interest.TechnologyAndData, "technology-and-data", "Technology and data", "computers", "coding", "ai", "cyber", "tech", "gaming", "data"),
        new(Interest.HandsOnAndPractical, "hands-on-and-practical", "Hands-on and practical", "hands on", "using my hands", "making things", "fixing things"),
        new(Interest.Emergencies, "emergencies", "Emergencies", "adrenaline", "999", "excitement", "saving lives"),
        new(Interest.OrganisingAndAdmin, "organising-and-admin", "Organising and admin", "organising", "planning", "admin"),
        new(Interest.NumbersAndMoney, "numbers-and-money", "Numbers and money", "maths", "money", "accounting"),
        new(Interest.LeadingPeople, "leading-people", "Leading people", "being in charge", "leadership", "managing"),
        new(Interest.TeachingAndTraining, "teaching-and-training", "Teaching and training", "teaching", "explaining"),
        new(Interest.FoodAndHospitality, "food-and-hospitality", "Food and hospitality", "cooking", "baking", "food", "catering"),
        new(Interest.BuildingsAndEngineering, "buildings-and-engineering", "Buildings and engineering", "engineering", "cars", "machines", "building"),
        new(Interest.EnvironmentAndSustainability, "environment-and-sustainability", "Environment and sustainability",
            "nature", "gardening", "climate", "eco", "green jobs", "sustainability"),
        new(Interest.ArtsAndMedia, "arts-and-media", "Arts and media", "art", "drawing", "music", "drama", "film", "photography", "writing"),
        new(Interest.SportAndMovement, "sport-and-movement", "Sport and movement", "sport", "sports", "pe", "football", "fitness", "gym"),
        new(Interest.Research, "research", "Research", "finding things out", "studies"),
        new(Interest.CommunityAndEquality, "community-and-equality", "Community and equality", "fairness", "equality", "volunteering", "charity"));
}
