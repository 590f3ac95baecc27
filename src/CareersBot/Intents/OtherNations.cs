using CareersBot.Intents.Pay;
using CareersBot.Intents.StudyFunding;
using CareersBot.Intents.WhereAdvertised;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>"Other nations" after any reply that speaks of one: what is held for the other three of the same subject.</summary>
internal static class OtherNations
{
    private const int MostWords = 7;

    private static readonly System.Collections.Frozen.FrozenSet<string> Around = WordList.Of(
        "what about and the other others nations nation countries country in of rest uk britain for how is it like there all four any different ok so");

    /// <summary>The answer; null when a message asks something else, or nothing was said before.</summary>
    internal static Answer? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (ask.Memory.Said is null || words.Count is 0 or > MostWords || !words.All(Around.Contains)) return null;
        var names = words.Any(word => word is "nations" or "nation" or "countries" or "country") || (words.Contains("rest") && words.Contains("uk"));
        return names && words.Any(word => word is "other" or "others" or "rest" or "all") ? About(ask) : null;
    }

    private static Answer About(Ask ask)
    {
        var memory = ask.Memory;
        List<Nation> others = [.. Nations.List.All.Select(choice => choice.Value).Where(nation => nation != ask.Nation)];
        if (memory.Intent == "human") return OtherNationsReplies.Services(ask, others, HelpKind.CareersAdvice, "human");
        if (memory.Intent == "where_advertised") return OtherNationsReplies.Services(ask, others, HelpKind.Vacancies, "where_advertised");
        if (memory.Intent == "pay" && ask.Last is { } job) return OtherNationsReplies.Pay(ask, others, job);
        if (memory.Intent == "apprenticeship_info") return OtherNationsReplies.Services(ask, others, HelpKind.Apprenticeships, "apprenticeship_info");
        if (memory.Intent == "study_funding" && StudyFundingIntent.Grant(ask, ask.Nation) is not null)
            return OtherNationsReplies.Grants(ask, others);
        if (memory.IsAmongSeveral() && !memory.IsPair) return ListInNation.Counts(ask, others);
        return OtherNationsReplies.Which(others, memory.Question);
    }
}

internal static class OtherNationsReplies
{
    /// <summary>The services of one kind, a nation each; one with a phone before one without.</summary>
    internal static Answer Services(Ask ask, IReadOnlyList<Nation> nations, HelpKind kind, string intent)
    {
        var found = new List<(Nation Nation, HelpService Service)>();
        foreach (var nation in nations)
        {
            var service = ask.Catalogue.Contents.HelpServices.Where(one => one.Kind == kind && one.Nations.Contains(nation))
                .OrderByDescending(one => one.Phone is not null).ThenBy(one => one.Nations.Count).FirstOrDefault();
            if (service is not null) found.Add((nation, service));
        }

        return new(string.Join(' ', found.Select(one => $"{Label(one.Nation)}: {How(one.Service)}.")))
        {
            Actions = ["What jobs are there?", kind == HelpKind.CareersAdvice ? "Where are jobs listed?" : "Talk to a person"],
            Sources = [.. found.Select(one => one.Service.Source)],
            Intent = intent,
        };
    }

    private static string How(HelpService service) => service.Phone is { } phone ? $"{service.Name}, {phone}" : WhereAdvertisedReplies.Short(service.Url);

    internal static Answer Pay(Ask ask, IReadOnlyList<Nation> nations, CatalogueEntry job)
    {
        var facts = nations.Select(nation => (Nation: nation, Pay: PayFact.Of(job.Occupation.Pay, nation, ask.Catalogue.PayScales))).ToList();
        if (facts.TrueForAll(fact => fact.Pay is null)) return PayReplies.Local(job) with { Intent = "pay" };
        var said = facts.Select(fact => fact.Pay is not { } pay ? $"{Label(fact.Nation)}: I hold no scale."
            : $"{Label(fact.Nation)}: {Wording.Pounds(pay.Start)}, from {Wording.Day(pay.Scale.EffectiveFrom)}.");
        return new($"Starting pay a year for {Wording.A(job)}. {string.Join(' ', said)}")
        {
            Actions = Buttons(nations),
            Entries = [job],
            Sources = [.. facts.SelectMany(fact => fact.Pay?.Scale.Sources ?? []).Distinct()],
            Intent = "pay",
        };
    }

    /// <summary>The grant of each nation for the job that is talked of; its terms are told for one at a time.</summary>
    internal static Answer Grants(Ask ask, IReadOnlyList<Nation> nations)
    {
        var grants = nations.Select(nation => (Nation: nation, Offer: StudyFundingIntent.Grant(ask, nation))).ToList();
        var said = grants.Select(one => $"{Label(one.Nation)}: {(one.Offer is { } offer ? offer.Name : "I hold no grant")}.");
        return new($"{string.Join(' ', said)} Pick one for what it gives and who gets it.")
        {
            Actions = Buttons(nations),
            Entries = ask.Last is { } entry ? [entry] : [],
            Sources = [.. grants.Select(one => one.Offer?.Source).OfType<Source>()],
            Intent = "study_funding",
        };
    }

    /// <summary>The question before can be asked of each nation.</summary>
    internal static Answer Which(IReadOnlyList<Nation> nations, string? question) => new(
        $"Which one: {Wording.Join([.. nations.Select(Label)], "or")}? Pick one, and I say what I hold for there.")
    {
        Actions = Buttons(nations),
        Intent = question ?? "correction",
    };

    internal static string Label(Nation nation) => Nations.List.Of(nation).Label;

    internal static IReadOnlyList<string> Buttons(IReadOnlyList<Nation> nations) => [.. nations.Select(nation => $"In {Label(nation)}"), "Talk to a person"];
}
