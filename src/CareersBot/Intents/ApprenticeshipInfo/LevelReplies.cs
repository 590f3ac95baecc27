using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ApprenticeshipInfo;

/// <summary>What a kind of apprenticeship is, how many jobs have it, and who can start: at an age, or with what they have.</summary>
internal static class LevelReplies
{
    private static readonly string[] Next = ["Apprenticeship jobs", "Where are jobs listed?", "Do apprentices get paid?"];

    private const int Grown = 19;
    private const int LastYear = 11; // of school, in England and Wales
    private const int LeavingAge = 16;

    /// <summary>One kind, such as the degree apprenticeship.</summary>
    internal static Answer Kind(Ask ask, RouteType type)
    {
        var count = ask.Catalogue.Entries.Count(entry => entry.Routes.Any(route => route.Type == type));
        var years = ask.Message.Says("long", "years", "months") && type.UsualLength is { } usual ? $"{Wording.Lower(usual)}. " : "";
        return new($"{type.Name}: {years}{Wording.Cut(type.Description, 24)} {Wording.Jobs(count)} here have one.{(type.MinimumAge is { } age ? $" From about age {age}." : "")}")
        {
            Actions = Next,
            Sources = [type.Sources[0]],
            Entries = [.. ask.Catalogue.Entries.Where(entry => entry.Routes.Any(route => route.Type == type) && entry.Occupation.SpecialismOf is null).Take(JobList.MostKept)],
            More = $"For: {Wording.Lower(type.WhoFor)}{(type.UsualLength is { } length ? $" Usual length: {length}." : "")}",
            Simpler = "You work, you learn and you get paid.",
        };
    }

    /// <summary>The kinds that are open at an age, and those that come later.</summary>
    internal static Answer At(Ask ask, int age)
    {
        var leaves = ask.Message.SchoolYear == LastYear; // whoever asks in it asks for the autumn after it
        if (leaves) age = LeavingAge;
        var types = ask.Catalogue.Contents.RouteTypes.Where(type => EntryRouteKinds.IsApprenticeship(type.Kind) && type.Available && type.MinimumAge is not null && type.Nations.Contains(ask.Nation)).ToList();
        var open = types.Where(type => type.MinimumAge <= age).ToList();
        if (open.Count == 0)
        {
            return types.MinBy(type => type.MinimumAge) is { } first
                ? new($"Not yet at {age}. Apprenticeships start from about {first.MinimumAge}. Until then, try work experience.") { Actions = ["Work experience", .. Next.Take(2)], Sources = [first.Sources[0]] }
                : ApprenticeshipInfoReplies.General(ask);
        }

        var sense = Senses.Of(ask.Message);
        if (sense == Sense.Must) return NeedNotBe(types, age);
        if (sense == Sense.Bars && age >= Grown) return NotOnly(ask);
        var later = types.Where(type => type.MinimumAge > age).MinBy(type => type.MinimumAge);
        return new($"{Senses.Lead(sense)}{(leaves ? $"After year {LastYear}, at about {age}," : $"At {age}")} you can start: {Wording.Join([.. open.Select(type => Wording.Lower(type.Name))], "or")}.{(later is null ? "" : $" {later.Name}: from about {later.MinimumAge}.")} Some posts with patients want you to be 18.")
        {
            Actions = Next,
            Sources = [.. open.Select(type => type.Sources[0]).Distinct()],
            Simpler = $"You can start at {age}.",
        };
    }

    // "Do you have to be 18": the youngest age of any kind says it.
    private static Answer NeedNotBe(IReadOnlyList<RouteType> types, int age)
    {
        var first = types.MinBy(type => type.MinimumAge)!; // one is open at that age
        var last = types.MaxBy(type => type.MinimumAge)!;
        return new($"{(first.MinimumAge < age ? "No" : "Yes")}. {first.Name}: from about {first.MinimumAge}. {last.Name}: from about {last.MinimumAge}. Some posts with patients want you to be 18.")
        {
            Actions = Next,
            Sources = [.. new[] { first.Sources[0], last.Sources[0] }.Distinct()],
            Simpler = $"They start from about {first.MinimumAge}.",
        };
    }

    /// <summary>Whether university is still open after an apprenticeship: the level that it ends at says it; null when the levels are not held.</summary>
    internal static Answer? ThenUni(Ask ask)
    {
        var advanced = EntryRouteKinds.List.Of(EntryRouteKind.ApprenticeshipAdvanced);
        var level = ask.Catalogue.Contents.Qualifications.FirstOrDefault(fact => fact.Slug.Value == "rqf-3");
        if (level is null || !level.Meaning.Contains("advanced apprenticeship", StringComparison.Ordinal)) return null;
        var lead = Senses.Of(ask.Message) switch { Sense.Bars => "No. ", Sense.Can => "Yes. ", _ => "" };
        return new($"{lead}An {Wording.Lower(advanced.Label)} ends at the level that A levels have, and that is the level most degrees start from. Each university sets its own rules, so ask two. A degree apprenticeship gives you a degree at work.")
        {
            Actions = ["As good as a degree?", .. Next],
            Sources = [level.Source],
            Simpler = "You can still go to university later.",
        };
    }

    /// <summary>From which age, for somebody who thinks that they are for school leavers alone.</summary>
    internal static Answer NotOnly(Ask ask)
    {
        var first = ask.Catalogue.Contents.RouteTypes.Where(type => EntryRouteKinds.IsApprenticeship(type.Kind) && type.Available && type.Nations.Contains(ask.Nation)).MinBy(type => type.MinimumAge ?? int.MaxValue);
        return first?.MinimumAge is not { } age ? ApprenticeshipInfoReplies.General(ask)
            : new($"No. They start from about {age}, and I hold no upper age limit: adults do them too.") { Actions = Next, Sources = [first.Sources[0]] };
    }

    /// <summary>Kinds that somebody can go on to who has finished A levels or the like.</summary>
    internal static Answer AfterSchool(Ask ask)
    {
        var types = new[] { EntryRouteKind.ApprenticeshipHigher, EntryRouteKind.ApprenticeshipDegree }.Select(kind => ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(kind).Key)).OfType<RouteType>().ToList();
        return types.Count == 0 ? ApprenticeshipInfoReplies.General(ask) : new($"Yes. After A levels look at these: {string.Join(" ", types.Select(type => $"{type.Name}: {type.UsualLength?.ToLower(CultureInfo.InvariantCulture)}."))} You can also begin lower, to learn a new field.")
        {
            Actions = Next,
            Sources = [.. types.Select(type => type.Sources[0])],
        };
    }
}
