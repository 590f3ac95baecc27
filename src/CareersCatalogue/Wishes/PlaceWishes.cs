using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;

namespace CareersCatalogue.Wishes;

/// <summary>Where somebody wants to work. A place ranks; it is a must only where words such as "must be" say so.</summary>
internal static class PlaceWishes
{
    internal const string Group = "place";

    private static readonly (Setting Place, string There, string Words)[] Said =
    [
        (Setting.Hospital, "In a hospital", "hospital; hospitals; in a hospital"),
        (Setting.Community, "In the community", "in the community; out and about; local area; community based; around town"),
        (Setting.Office, "In an office", "office; offices; in an office; desk; desk job; office job; office based; behind a desk"),
        (Setting.Home, "In people's homes",
            "home visits; peoples homes; peoples houses; in peoples homes; visit people at home; patients homes"),
        (Setting.GpPractice, "In a GP practice",
            "gp practice; gp surgery; doctors surgery; general practice; health centre; local doctors"),
        (Setting.Laboratory, "In a laboratory",
            "lab; labs; laboratory; laboratories; lab based; in a lab; lab coat; test tubes; microscope; microscopes"),
        (Setting.School, "In a school or nursery", "in a school; in schools; school based; nursery; nurseries"),
        (Setting.Clinic, "In a clinic", "clinic; clinics; outpatients; outpatient clinic"),
        (Setting.Prison, "In a prison or secure unit", "prison; prisons; jail; secure unit"),
        (Setting.Workshop, "In a workshop", "workshop; workshops; in a workshop; plant room"),
        (Setting.Ambulance, "On an ambulance", "ambulance; ambulances; on an ambulance; blue lights; helicopter"),
        (Setting.Outdoors, "Outdoors", "outdoors; outdoor; outside; fresh air; in nature; out in the open; open air"),
        (Setting.DentalPractice, "In a dental practice", "dental practice; dentists surgery; dental surgery; at the dentists"),
        (Setting.Pharmacy, "In a pharmacy", "in a pharmacy; chemist; chemists; chemist shop; pharmacy counter"),
        (Setting.University, "At a university or college", "in a university; at a university; campus"),
        (Setting.CallCentre, "In a call centre or control room",
            "call centre; call center; control room; on the phone; phones; telephone; answering phones; phone calls"),
        (Setting.Theatre, "In an operating theatre",
            "theatre; theatres; operating theatre; operating room; operating theatres; in surgery"),
        (Setting.Kitchen, "In a kitchen", "kitchen; kitchens; in a kitchen"),
        (Setting.Mortuary, "In a mortuary", "mortuary; morgue; dead bodies; dead people; corpses"),
        (Setting.Hospice, "In a hospice", "hospice; hospices"),
        (Setting.CareHome, "In a care home", "care home; care homes; nursing home; old peoples home"),
        (Setting.Vehicle, "On the road", "driving; drive; on the road; van; lorry; behind the wheel"),
        (Setting.Warehouse, "In a warehouse or store", "warehouse; warehouses; stores; stock room"),
    ];

    internal static IEnumerable<WishRow> Rows()
    {
        foreach (var (place, there, words) in Said)
        {
            var choice = Settings.List.Of(place);
            string[] refused = place switch
            {
                // Nobody drives an ambulance who will not drive, and a computer stands in each of these rooms.
                Setting.Vehicle => [choice.Key, Settings.List.Of(Setting.Ambulance).Key],
                Setting.Office => [choice.Key, Settings.List.Of(Setting.CallCentre).Key],
                _ => [choice.Key],
            };
            yield return new(
                WishRow.Split(words), WishMeaning.Like($"in-{choice.Key}", there, SettingFilter.Row, choice.Key),
                WishMeaning.Avoid($"not-in-{choice.Key}", $"Not {char.ToLowerInvariant(there[0])}{there[1..]}", WishMeaning.Places,
                    SettingFilter.Row, refused),
                Group, IsNameToo: true);
        }
        yield return new(
            WishRow.Split("screen; screens; sitting down all day; sat at a desk; sitting at a desk; stuck at a desk; sitting all day; " +
                "sat down all day; indoors; stuck inside"),
            null, WishMeaning.Avoid("no-desk", "Not at a desk", WishMeaning.Places, SettingFilter.Row, "office", "remote", "call-centre"),
                Group);
    }
}
