using CareersCatalogue.Filters;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;

namespace CareersCatalogue.Wishes;

/// <summary>
/// What people often want to be without: blood, patients, talking, heavy work. Most of these words ask for nothing unless refused.
/// </summary>
internal static class DislikeWishes
{
    internal const string Group = "dislike";

    private static readonly WishMeaning NoBlood = Without(Avoidance.Blood, "No blood or needles");
    private static readonly WishMeaning NoPatients = Without(Avoidance.PatientContact, "No contact with patients");
    private static readonly WishMeaning LittleContact = WishMeaning.Avoid(
        "little-contact", "Little contact with patients", WishMeaning.Dislikes, PatientContactFilter.Row,
            PatientContacts.List.Of(PatientContact.High).Key);

    internal static IEnumerable<WishRow> Rows() =>
    [
        new(WishRow.Split(
            "blood; bloods; needle; needles; gore; gory; guts; wound; wounds; injection; injections; cuts; blood and guts; " +
                "blood and needles; blood and gore; seeing blood; jabs; bleeding"),
            null, NoBlood, Group, IsNameToo: true),
        new(WishRow.Split("squeamish; faint at blood; faint at the sight of blood; needle phobia; phobia of needles; phobia of blood; " +
            "blood makes me faint; blood freaks me out; blood makes me sick"),
            NoBlood, null, Group),
        new(WishRow.Split(
            """
            patient; patients; people; public; the public; member of the public; customers; strangers; talking; talking to people;
            talk to people; speaking to people; dealing with people; dealing with the public; dealing with patients; face to face;
            socialising; patient contact; contact with patients; patient facing; working with people; work with people;
            work with patients; working with patients; interacting with people; public facing
            """),
            null, NoPatients, Group, IsNameToo: true),
        new(WishRow.Split("behind the scenes; backroom; back room; back office; non patient facing; away from patients; non clinical; " +
            "nonclinical; not clinical"), NoPatients, null, Group),
        new(WishRow.Split("shy; introvert; introverted; antisocial; not a people person; anxious around people"), LittleContact, null,
            Group),
        new(WishRow.Split(
            """
            hands on with patients; hands on care; hands on patient care; personal care; washing people; washing patients;
            wiping bums; bodily fluids; poo; vomit; sick; wee; sick people; touching people; touching patients; nursing care;
            bedside; bedside care; caring for patients directly; clinical work
            """),
            null, LittleContact, Group, IsNameToo: true),
        new(WishRow.Split("death; dying; dying people; people dying; dead bodies; dead people"),
            null, WishMeaning.Avoid("no-death", "Not close to death", WishMeaning.Dislikes,
                new WishTest(SettingFilter.Row, ["mortuary", "hospice"]),
                    new WishTest(WishFilters.Title, ["palliative", "bereavement", "end of life"])),
            Group, IsNameToo: true),
        new(WishRow.Split("lifting; heavy lifting; carrying; heavy work; lifting heavy things; physical work"), null,
            Without(Avoidance.HeavyLifting, "No heavy lifting"), Group),
        new(WishRow.Split("public speaking; presentations; presenting; speaking in public; speaking to groups; " +
            "standing up in front of people"),
            null, Without(Avoidance.PublicSpeaking, "No speaking to groups"), Group),
        new(WishRow.Split("maths; math; mathematics; numbers; figures; sums; numeracy; money"), null, Without(Avoidance.Maths, "No maths"),
            Group, IsNameToo: true),
        new(WishRow.Split("science; sciences; biology; chemistry; physics; sciencey; sciency"), null,
            Without(Avoidance.Science, "No science"), Group, IsNameToo: true),
        new(WishRow.Split("surgery; operations; operating; surgeon; surgeons"),
            null, WishMeaning.Avoid("no-surgery", "No surgery", WishMeaning.Dislikes,
                new WishTest(SettingFilter.Row, ["theatre"]), new WishTest(WishFilters.Title, ["surg"])),
            Group, IsNameToo: true),
    ];

    private static WishMeaning Without(Avoidance avoidance, string label) =>
        WishMeaning.Hard($"no-{Avoidances.List.Of(avoidance).Key}", label, WishMeaning.Dislikes, WishFilters.Without,
            Avoidances.List.Of(avoidance).Key) with { Kind = WishKind.Avoid };
}
