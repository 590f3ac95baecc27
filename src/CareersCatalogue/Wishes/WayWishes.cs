using CareersCatalogue.Filters;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Wishes;

/// <summary>How somebody wants to start: kinds of way in, and whether it pays.</summary>
internal static class WayWishes
{
    internal const string Group = "way";

    private static readonly EntryRouteKind[] Apprenticeships =
        [.. EntryRouteKinds.List.All.Select(choice => choice.Value).Where(EntryRouteKinds.IsApprenticeship)];

    // The last rows are for those who have a degree: their ways in are several, and none is a must.
    private static readonly (string Id, string Label, string Words, EntryRouteKind[] Kinds)[] Said =
    [
        ("apprenticeship", "Apprenticeship of any level",
            "apprenticeship; apprentice; apprentiship; aprenticeship; apprenticship; apprentership; apprentaship; apprenticeship route",
            Apprenticeships),
        Row(EntryRouteKind.FoundationApprenticeship, "foundation apprenticeship"),
        Row(EntryRouteKind.ApprenticeshipIntermediate, "intermediate apprenticeship; intermediate level apprenticeship"),
        Row(EntryRouteKind.ApprenticeshipAdvanced, "advanced apprenticeship; advanced level apprenticeship"),
        Row(EntryRouteKind.ApprenticeshipHigher, "higher apprenticeship; higher level apprenticeship"),
        Row(EntryRouteKind.ApprenticeshipDegree,
            "degree apprenticeship; apprenticeship degree; degree level apprenticeship; uni apprenticeship; " +
                "university apprenticeship; apprentice degree"),
        Row(EntryRouteKind.UndergraduateDegree,
            "uni; university; university degree; degree; bsc; undergraduate; uni course; degree course; university course; " +
                "higher education"),
        Row(EntryRouteKind.GraduateEntryDegree, "graduate entry; accelerated degree; shortened degree; second degree"),
        Row(EntryRouteKind.Postgraduate, "masters; masters degree; postgraduate; postgrad; msc; pgdip; postgraduate diploma; " +
            "postgraduate course"),
        Row(EntryRouteKind.GraduateScheme, "graduate scheme; grad scheme; graduate programme; graduate training scheme; " +
            "graduate management training scheme"),
        Row(EntryRouteKind.TLevel, "t level; tlevel; t levels; tech level; technical level"),
        Row(EntryRouteKind.CollegeCourse, "college; college course; btec; sixth form; access course; access to he; cache; nvq; diploma"),
        Row(EntryRouteKind.Volunteering, "volunteer; volunteering; voluntary work; voluntary role; help for free"),
        Row(EntryRouteKind.WorkExperience, "work experience; placement; job shadowing; shadowing; work placement; taster day; insight day"),
        Row(EntryRouteKind.PreEmployment, "sector based work academy; sbwa; pre employment; princes trust; back to work course"),
        Row(EntryRouteKind.SupportedInternship, "supported internship; project search; ehcp; send internship"),
        Row(EntryRouteKind.Traineeship, "traineeship"),
        Row(EntryRouteKind.SpecialtyTraining, "specialty training; specialist training; specialty trainee; registrar training"),
        Row(EntryRouteKind.ReturnToPractice, "return to practice; returning to practice; come back to nursing; back on the register"),
        Row(EntryRouteKind.International,
            "overseas; from abroad; qualified abroad; trained abroad; international recruitment; trained in another country; " +
                "from another country"),
        Row(EntryRouteKind.DirectEntry,
            "direct entry; straight into work; straight into a job; entry level; start straight away; train on the job; " +
                "on the job training; just start"),
        Row(EntryRouteKind.InServiceTraining, "in service training; already work in the nhs; progress from band; train while i work"),
    ];

    internal static IEnumerable<WishRow> Rows()
    {
        foreach (var (id, label, words, kinds) in Said)
        {
            var values = kinds.Select(kind => EntryRouteKinds.List.Of(kind).Key).ToArray();
            var refused = id == EntryRouteKinds.List.Of(EntryRouteKind.UndergraduateDegree).Key ? NoUniversity
                : WishMeaning.Avoid($"no-{id}", $"Not by {SmallLetter(label)}", WishMeaning.Ways, EntryRouteFilter.Row, values);
            yield return new(
                WishRow.Split(words), WishMeaning.Hard(id, label, WishMeaning.Ways, EntryRouteFilter.Row, values), refused,
                id == EntryRouteKinds.List.Of(EntryRouteKind.UndergraduateDegree).Key ? "university" : Group,
                IsNameToo: kinds[0] == EntryRouteKind.Volunteering); // some jobs are for volunteers alone and say so
        }
        yield return new(
            WishRow.Split("student debt; student loan; debt; loan; loans; uni fees; tuition fees; fees; going to uni; go to uni; " +
                "years of uni"),
            null, NoUniversity, "university");
        yield return new(WishRow.Split("instead of uni; instead of university; alternatives to uni; alternative to university; skip uni"),
            NoUniversity, null, Group);
        yield return new(
            WishRow.Split(
                """
                earn while i learn; earn while you learn; earn and learn; earn as i learn; earn while learning; earn as you learn;
                earning while learning; paid training; paid to train; paid to learn; get paid to train; get paid to learn;
                paid while i train; paid while i learn; paid while training; paid while learning; get paid while i learn;
                get paid while training; training paid; training that pays; paid whilst training
                """),
            WishMeaning.Hard("paid-training", "Paid while you learn", WishMeaning.Paid, PaidTrainingFilter.Row, "yes"), null, Group);
        yield return new(
            WishRow.Split("unpaid training; unpaid; training for free"),
            null, WishMeaning.Hard("paid-training", "Paid while you learn", WishMeaning.Paid, PaidTrainingFilter.Row, "yes"), Group);
        yield return new(
            WishRow.Split("have a degree; got a degree; already have a degree; after my degree; after a degree; with a degree; " +
                "graduate jobs; graduate roles; as a graduate; for graduates"),
            WishMeaning.Like("graduate", "Ways in for graduates", EntryRouteFilter.Row, "graduate-scheme", "graduate-entry-degree",
                "postgraduate", "undergraduate-degree"),
            NoUniversity, "university");
        yield return new(
            WishRow.Split("short training; quick training; quick to get into; train quickly; fast to train; not take long"),
            ShortTraining, null, Group);
        yield return new(
            WishRow.Split("long training; years of training; years of study; years of studying; years training; long course; " +
                "training for years; studying for years"),
            null, ShortTraining, Group);
    }

    /// <summary>The wish for one kind of way in.</summary>
    internal static WishMeaning Of(EntryRouteKind kind)
    {
        var choice = EntryRouteKinds.List.Of(kind);
        return WishMeaning.Hard(choice.Key, choice.Label, WishMeaning.Ways, EntryRouteFilter.Row, choice.Key);
    }

    // "T Level" keeps its capital.
    private static string SmallLetter(string label) => char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    private static WishMeaning NoUniversity { get; } =
        WishMeaning.Hard("no-university", "No need to go to university", WishMeaning.Refusals, WishFilters.Without,
            Avoidances.List.Of(Avoidance.University).Key)
            with { Kind = WishKind.Avoid, Preference = WishCondition.Of(MinimumLevelFilter.Row, "2") };

    private static WishMeaning ShortTraining { get; } =
        WishMeaning.Hard("short-training", "Three years of training or less", WishMeaning.Ways, WishFilters.Without,
            Avoidances.List.Of(Avoidance.LongTraining).Key);

    private static (string Id, string Label, string Words, EntryRouteKind[] Kinds) Row(EntryRouteKind kind, string words) =>
        (EntryRouteKinds.List.Of(kind).Key, EntryRouteKinds.List.Of(kind).Label, words, [kind]);
}
