namespace CareersCatalogue.Occupations;

/// <summary>A kind of place where the work is done.</summary>
public enum Setting
{
    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>Out and about: people's streets, centres and local clinics.</summary>
    Community,

    /// <summary>A GP practice.</summary>
    GpPractice,

    /// <summary>Patients' own homes.</summary>
    Home,

    /// <summary>An ambulance or response car.</summary>
    Ambulance,

    /// <summary>A laboratory.</summary>
    Laboratory,

    /// <summary>A school or nursery.</summary>
    School,

    /// <summary>A prison or another secure place.</summary>
    Prison,

    /// <summary>An office.</summary>
    Office,

    /// <summary>A workshop or plant room.</summary>
    Workshop,

    /// <summary>Outdoors.</summary>
    Outdoors,

    /// <summary>The worker's own home, by computer.</summary>
    Remote,

    /// <summary>A pharmacy.</summary>
    Pharmacy,

    /// <summary>A dental practice.</summary>
    DentalPractice,

    /// <summary>A call centre or control room.</summary>
    CallCentre,

    /// <summary>An outpatient or specialist clinic.</summary>
    Clinic,

    /// <summary>An operating theatre.</summary>
    Theatre,

    /// <summary>A university or college.</summary>
    University,

    /// <summary>A kitchen or dining room.</summary>
    Kitchen,

    /// <summary>A mortuary.</summary>
    Mortuary,

    /// <summary>A hospice.</summary>
    Hospice,

    /// <summary>A care home.</summary>
    CareHome,

    /// <summary>A van, lorry or car.</summary>
    Vehicle,

    /// <summary>A warehouse or store.</summary>
    Warehouse,
}

/// <summary>How the settings are written.</summary>
public static class Settings
{
    /// <summary>From the commonest to the rarest.</summary>
    public static ChoiceList<Setting> List { get; } = new(
        new(Setting.Hospital, "hospital", "Hospital", "ward", "wards"),
        new(Setting.Community, "community", "In the community", "out and about", "local area"),
        new(Setting.Office, "office", "Office", "desk job", "office job"),
        new(Setting.Remote, "remote", "From home by computer", "remotely"),
        new(Setting.Home, "home", "People's homes", "home visits", "peoples houses"),
        new(Setting.GpPractice, "gp-practice", "GP practice", "doctors surgery", "gp surgery", "surgery"),
        new(Setting.Laboratory, "laboratory", "Laboratory", "lab", "labs"),
        new(Setting.School, "school", "School or nursery", "schools", "nursery"),
        new(Setting.Clinic, "clinic", "Clinic", "clinics", "outpatients"),
        new(Setting.Prison, "prison", "Prison or secure unit", "prisons", "jail"),
        new(Setting.Workshop, "workshop", "Workshop", "workshops"),
        new(Setting.Ambulance, "ambulance", "Ambulance", "ambulances"),
        new(Setting.Outdoors, "outdoors", "Outdoors", "outside", "fresh air"),
        new(Setting.DentalPractice, "dental-practice", "Dental practice", "dentists surgery"),
        new(Setting.Pharmacy, "pharmacy", "Pharmacy", "chemist", "chemists"),
        new(Setting.University, "university", "University or college", "campus"),
        new(Setting.CallCentre, "call-centre", "Call centre or control room", "control room"),
        new(Setting.Theatre, "theatre", "Operating theatre", "operating room"),
        new(Setting.Kitchen, "kitchen", "Kitchen", "kitchens"),
        new(Setting.Mortuary, "mortuary", "Mortuary", "morgue"),
        new(Setting.Hospice, "hospice", "Hospice", "hospices"),
        new(Setting.CareHome, "care-home", "Care home", "care homes", "nursing home"),
        new(Setting.Vehicle, "vehicle", "On the road", "van", "driving"),
        new(Setting.Warehouse, "warehouse", "Warehouse or store", "stores"));
}
