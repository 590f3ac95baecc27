using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.StudyFunding;

/// <summary>What a course is, as far as money depends on it.</summary>
internal enum StudyCourse
{
    /// <summary>Medicine or dentistry.</summary>
    Medicine,

    /// <summary>Nursing or midwifery.</summary>
    Nursing,

    /// <summary>Paramedic science.</summary>
    Paramedic,

    /// <summary>Another allied health course, such as physiotherapy.</summary>
    AlliedHealth,

    /// <summary>Dental therapy, alone or with dental hygiene.</summary>
    DentalTherapy,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>Which course is meant, and which offers list it: a family of jobs says nothing of that, the register that a degree leads to does.</summary>
internal static class FundedCourses
{
    private static readonly string[] AlliedFamilies = ["allied-health-professions", "ambulance-service"];

    // What the name and "who for" of an offer list; whatever is not here is for health courses of all kinds.
    private static readonly (string Offer, StudyCourse[] Courses)[] Lists =
    [
        ("lsf-", [StudyCourse.Nursing, StudyCourse.Paramedic, StudyCourse.AlliedHealth, StudyCourse.DentalTherapy]),
        ("pnmsb-scotland", [StudyCourse.Nursing, StudyCourse.Paramedic]),
        ("ni-nursing-bursary", [StudyCourse.Nursing]),
        ("nhs-bursary-", [StudyCourse.Medicine]),
    ];

    /// <summary>Whether a course is one of those that grants for health students list.</summary>
    internal static bool IsListed(StudyCourse? course) => course is StudyCourse.Nursing or StudyCourse.Paramedic or StudyCourse.AlliedHealth or StudyCourse.DentalTherapy;

    /// <summary>Whether an offer may be named for a course; of a course that nobody named, all but those of doctors.</summary>
    internal static bool IsFor(string offer, StudyCourse? course)
    {
        foreach (var (name, courses) in Lists)
            if (offer.StartsWith(name, StringComparison.Ordinal)) return course is { } known ? courses.Contains(known) : name != "nhs-bursary-";
        return true;
    }

    /// <summary>The course that a job needs, or that is named; null when neither says one.</summary>
    internal static StudyCourse? Of(CatalogueEntry? entry, Understood message)
    {
        if (message.Says("medicine", "medical", "dentistry", "medic")) return StudyCourse.Medicine;
        if (message.Says("med") && message.Says("student", "students", "school", "degree", "course")) return StudyCourse.Medicine;
        if (entry is not null) return Of(entry);
        if (message.Says("dental")) return StudyCourse.Medicine; // a dental student; a dental nurse is a job
        if (message.Says("nursing", "midwifery")) return StudyCourse.Nursing;
        return message.Says("physiotherapy", "radiography") ? StudyCourse.AlliedHealth : null;
    }

    /// <summary>The degree of a job that an offer lists; null when it has none such.</summary>
    internal static EntryRoute? Degree(CatalogueEntry entry)
    {
        foreach (var route in entry.Routes)
            if (IsListed(Of(entry, route))) return route;
        return null;
    }

    private static StudyCourse Of(CatalogueEntry entry)
    {
        if (entry.Occupation.Family.Slug.Value == "doctors" || entry.Routes.Any(route => route.Title == "Dental degree")) return StudyCourse.Medicine;
        return Degree(entry) is { } degree ? Of(entry, degree) : StudyCourse.Other;
    }

    private static StudyCourse Of(CatalogueEntry entry, EntryRoute route)
    {
        if (route.Type.Kind != EntryRouteKind.UndergraduateDegree || route.LeadsToRegister is not { } register) return StudyCourse.Other;
        if (register.Abbreviation == "NMC") return StudyCourse.Nursing;
        if (route.Title.Contains("dental therapy", StringComparison.OrdinalIgnoreCase)) return StudyCourse.DentalTherapy;
        if (register.Abbreviation != "HCPC") return StudyCourse.Other;
        if (route.Title.Contains("paramedic", StringComparison.OrdinalIgnoreCase)) return StudyCourse.Paramedic;
        return AlliedFamilies.Contains(entry.Occupation.Family.Slug.Value, StringComparer.Ordinal) ? StudyCourse.AlliedHealth : StudyCourse.Other;
    }
}
