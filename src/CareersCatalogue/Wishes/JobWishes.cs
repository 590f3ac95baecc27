using CareersCatalogue.Filters;

namespace CareersCatalogue.Wishes;

/// <summary>
/// Groups of jobs. Some words stand for a whole family and more than the jobs with that word in their name: "not a doctor" means no
/// surgeon either. Every other name refuses the titles of the occupations that have it.
/// </summary>
internal static class JobWishes
{
    internal const string Group = "job";

    private static readonly (string Id, string Name, string Refused, string Words, string Family, string[] Titles)[] Said =
    [
        ("doctor", "Doctors’", "as a doctor", "doctor; doctors; dr; consultant; consultants; medic", "doctors", ["doctor"]),
        ("nurse", "Nursing", "as a nurse", "nurse; nurses; nursing; nurseing; nursin", "nursing", ["nurs"]),
        ("dental", "Dental care", "with teeth", "dentistry; dental; teeth; dental work", "dental-team", ["dent"]),
        ("admin", "Administration", "office administration", "admin; administration; paperwork; admin work; office work", "administration",
            ["administ", "secretary", "clerk"]),
        ("manager", "Management", "as a manager", "manager; managers; management; being a manager; managing people",
            "management-leadership", ["manager", "director"]),
        ("ambulance", "Ambulance service", "in the ambulance service", "ambulance service; ambulance work", "ambulance-service",
            ["ambulance"]),
        ("pharmacy", "Pharmacy", "in pharmacy", "pharmacy; pharmacies", "pharmacy", ["pharm"]),
        ("midwifery", "Midwifery", "in midwifery", "midwifery", "midwifery", ["midwi"]),
        ("it", "Digital and data", "in computing", "ict; it support; information technology", "digital-data-informatics",
            ["digital", "software"]),
    ];

    internal static IEnumerable<WishRow> Rows()
    {
        foreach (var (id, name, refused, words, family, titles) in Said)
        {
            yield return new(
                WishRow.Split(words), WishMeaning.Like(id, $"{name} jobs", FamilyFilter.Row, family),
                WishMeaning.Avoid($"not-{id}", $"Not {refused}", WishMeaning.Jobs, new WishTest(FamilyFilter.Row, [family]),
                    new WishTest(WishFilters.Title, titles)),
                Group, IsNameToo: true);
        }
        // Wanted, these are more than one family's: pharmacists know about medicine too.
        yield return new(
            WishRow.Split("medicine; medical school; med school"), null,
            WishMeaning.Avoid("not-doctor", "Not as a doctor", WishMeaning.Jobs, new WishTest(FamilyFilter.Row, ["doctors"]),
                new WishTest(WishFilters.Title, ["doctor"])),
            Group, IsNameToo: true);
    }

    /// <summary>What refusing a name means.</summary>
    /// <param name="said">The name as typed.</param>
    /// <param name="titles">Titles of the occupations that have it; at least one.</param>
    internal static WishMeaning Not(string said, IReadOnlyList<string> titles) =>
        WishMeaning.Avoid($"not-{titles[0].ToLowerInvariant().Replace(' ', '-')}", $"Not {SaidOne(said)}", WishMeaning.Jobs,
            WishFilters.Title, titles);

    // "a nurse", "an optometrist", and "midwives" as they are.
    private static string SaidOne(string said) =>
        said.EndsWith('s') ? said : said[0] is 'a' or 'e' or 'i' or 'o' ? $"an {said}" : $"a {said}";
}
