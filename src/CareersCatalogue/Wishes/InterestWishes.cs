using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;

namespace CareersCatalogue.Wishes;

/// <summary>What somebody likes. It ranks; the words are searched for as well.</summary>
internal static class InterestWishes
{
    internal const string Group = "interest";

    private static readonly (Interest Interest, string Words)[] Said =
    [
        (Interest.CaringForPeople, "caring for people; care for people; looking after people; look after people; help people; " +
            "helping people; helping others; help others; care work"),
        (Interest.ChildrenAndFamilies,
            "kid; kids; child; children; baby; babies; toddlers; young children; little ones; families; newborns; teenagers; teens; " +
                "young people; work with kids; work with children"),
        (Interest.MentalHealth, "mental health; mental illness; anxiety; depression; emotions; wellbeing; how minds work; " +
            "peoples feelings; counselling"),
        (Interest.ScienceAndLabs, "experiments; dna; genetics; genes; cells; germs; viruses; bacteria; samples"),
        (Interest.TechnologyAndData, "computer; computers; coding; code; programming; software; tech; technology; data; ai; " +
            "artificial intelligence; cyber; gaming; gadgets; apps"),
        (Interest.HandsOnAndPractical, "hands on; practical; practical work; using my hands; working with my hands; making things; " +
            "fixing things; fixing stuff; diy; mending things; manual work"),
        (Interest.Emergencies, "emergency; emergencies; adrenaline; 999; excitement; exciting; saving lives; save lives; fast paced; " +
            "action; under pressure"),
        (Interest.OrganisingAndAdmin, "organising; organised; admin; administration; paperwork; filing; planning; clerical"),
        (Interest.NumbersAndMoney, "numbers; money; finance; accounts; accounting; budgets; spreadsheets; figures"),
        (Interest.LeadingPeople, "leading; leadership; leader; in charge; being in charge; managing people; being the boss; be the boss"),
        (Interest.TeachingAndTraining, "teaching; teach; explaining things; training people; training others"),
        (Interest.FoodAndHospitality, "cooking; baking; food; catering; hospitality"),
        (Interest.BuildingsAndEngineering, "buildings; machines; engines; cars; construction; building things; trades; trade"),
        (Interest.EnvironmentAndSustainability, "environment; nature; gardening; climate; climate change; eco; green jobs; " +
            "sustainability; recycling; planet"),
        (Interest.ArtsAndMedia, "creative; being creative; art; arts; drawing; painting; music; drama; film; films; photography; " +
            "writing; design; dance"),
        (Interest.SportAndMovement, "sport; sports; sporty; football; fitness; gym; exercise; being active; active job; rugby; athletics"),
        (Interest.Research, "research; finding things out; finding cures; discoveries"),
        (Interest.CommunityAndEquality, "fairness; equality; charity; social justice; helping the homeless; diversity; human rights"),
    ];

    internal static IEnumerable<WishRow> Rows()
    {
        foreach (var (interest, words) in Said)
        {
            var choice = Interests.List.Of(interest);
            yield return new(
                WishRow.Split(words), WishMeaning.Like(choice.Key, choice.Label, InterestFilter.Row, choice.Key),
                WishMeaning.Avoid($"not-{choice.Key}", $"Without {choice.Label.ToLowerInvariant()}", WishMeaning.Dislikes,
                    InterestFilter.Row, choice.Key),
                Group, IsNameToo: true);
        }
        yield return new(
            WishRow.Split("adult; adults; grown ups; grownups; old people; elderly; older people; elderly people; pensioners"), null,
            WishMeaning.Hard("with-children", "Works with children and families", WishMeaning.Dislikes, InterestFilter.Row,
                Interests.List.Of(Interest.ChildrenAndFamilies).Key)
                with { Kind = WishKind.Avoid }, Group);
    }
}
