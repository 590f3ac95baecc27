using CareersCatalogue.Routes;

namespace CareersBot.Intents.AgeLimits;

/// <summary>What is open at an age, read from the kinds of way in.</summary>
internal static class AgeLimitsReplies
{
    private const int Adult = 19;
    private const int WorkingAge = 16;

    internal static readonly string[] Next = ["Work experience", "Jobs with no exams", "Apprenticeships", "Talk to a person"];

    private static readonly EntryRouteKind[] Named =
    [
        EntryRouteKind.WorkExperience, EntryRouteKind.DirectEntry, EntryRouteKind.Volunteering, EntryRouteKind.ApprenticeshipAdvanced, EntryRouteKind.TLevel,
        EntryRouteKind.UndergraduateDegree, EntryRouteKind.ApprenticeshipDegree,
    ];

    /// <summary>What somebody of an age can do, whichever the job.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="age">In years.</param>
    /// <param name="when">The same as it was said, such as "In year 9".</param>
    internal static Answer At(Ask ask, int age, string when)
    {
        var (open, later) = Split(ask, age);
        if (age >= Adult) return Old(open, age);
        if (open.Count == 0)
        {
            return new($"{when} nothing is open yet, and there is time. {First(later)} Until then: find out what you like, and which subjects help.")
            {
                Actions = ["Do the quiz", "Which subjects help?", "What jobs are there?"],
                Sources = [.. later.Take(1).Select(type => type.Sources[0])],
                Simpler = "You are still young. Find out what you like.",
            };
        }

        var clinical = age < 18 ? " Some jobs with patients want you to be 18." : "";
        return new($"{when} you can do this: {Wording.Join([.. open.Select(Label)])}.{(age < WorkingAge ? " " + First(later) : clinical)}")
        {
            Actions = age < WorkingAge ? ["Work experience", "Do the quiz", "Which subjects help?"] : Next,
            Sources = [.. open.Concat(later.Take(age < WorkingAge ? 1 : 0)).Select(type => type.Sources[0]).Distinct()],
            Simpler = $"{when}: {Wording.Join([.. open.Take(2).Select(Label)])}.",
        };
    }

    /// <summary>From which age what is open.</summary>
    internal static Answer General(Ask ask)
    {
        var types = Types(ask);
        return new($"It depends on the way in. {string.Join(" ", types.GroupBy(type => type.MinimumAge).Select(group => $"From {group.Key}: {Wording.Join([.. group.Select(Label)])}."))} I hold no upper age limit.")
        {
            Actions = Next,
            Sources = [.. types.Select(type => type.Sources[0]).Distinct()],
            Simpler = types.Count == 0 ? null : $"{Wording.Upper(Label(types[0]))} from about {types[0].MinimumAge}.",
        };
    }

    private static Answer Old(IReadOnlyList<RouteType> open, int age) => new(
        $"{age} is not too old: I hold no upper age limit. Adults can start in a job that trains them, take an apprenticeship, or get ready for university on an Access course. What you did before counts.")
    {
        Actions = ["Jobs with no exams", "Apprenticeships", "College courses", "Talk to a person"],
        Sources = [.. open.Select(type => type.Sources[0]).Distinct()],
        Simpler = "You are not too old. You can start now.",
    };

    private static (IReadOnlyList<RouteType> Open, IReadOnlyList<RouteType> Later) Split(Ask ask, int age)
    {
        var types = Types(ask);
        return ([.. types.Where(type => type.MinimumAge <= age)], [.. types.Where(type => type.MinimumAge > age)]);
    }

    // By age, and only those that most people can take.
    private static IReadOnlyList<RouteType> Types(Ask ask) =>
        [.. Named.Select(kind => ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(kind).Key)).OfType<RouteType>()
            .Where(type => type.Available && type.MinimumAge is not null && type.Nations.Contains(ask.Nation)).OrderBy(type => type.MinimumAge)];

    private static string First(IReadOnlyList<RouteType> later) => later.Count == 0 ? "" : $"Next is {Label(later[0])}, from about {later[0].MinimumAge}.";

    private static string Label(RouteType type) => type.Kind switch
    {
        EntryRouteKind.DirectEntry => "a first job",
        EntryRouteKind.TLevel => "a T Level",
        EntryRouteKind.UndergraduateDegree => "a university degree",
        EntryRouteKind.ApprenticeshipAdvanced => "an apprenticeship",
        EntryRouteKind.ApprenticeshipDegree => "a degree apprenticeship",
        _ => Wording.Lower(type.Name),
    };
}
