using CareersCatalogue.Filters;

namespace CareersBot.Intents.AdviserQuestion;

internal static class AdviserQuestionReplies
{
    private const int MostNamed = 5;

    internal static Answer Materials { get; } = new(
        "For classes: I can list jobs by way in, level or subject, with counts. Every list and job page can be printed. Try \"level 3 apprenticeship jobs\" or \"jobs that use art\".")
    {
        Actions = ["Apprenticeship jobs", "Jobs with no exams", "Jobs that use art"],
    };

    internal static Answer Activities(int count, string site) => new(
        $"There are {count} activities for classes, each to print: {site}/activities. What this site offers for each Gatsby benchmark, by year: {site}/evidence. I can also list jobs by subject, level or way in.")
    {
        Actions = ["Apprenticeship jobs", "Jobs with no exams", "Jobs that use art"],
    };

    internal static Answer Codes(string site) => new(
        $"I can't make a class code in this chat. A list of jobs can have one: save some, then {site}/saved makes a short code that opens the list on any device. More for advisers: {site}/for-advisers.")
    {
        Actions = ["For my class", "Apprenticeship jobs", "Jobs with no exams"],
        Simpler = $"Save some jobs. Then {site}/saved makes a code.",
    };

    internal static Answer List(JobsFound found, FilterSelection selection, IReadOnlyList<ChosenFilter> without, string site)
    {
        var headline = Headline(selection, without);
        if (found.Best.Count == 0)
            return new($"I found no jobs that {headline}. Try one filter less.") { Actions = ["For my class", "Apprenticeship jobs", "Talk to a person"] };
        var named = found.Best.Take(MostNamed).ToList();
        var address = Address(selection, site);
        return new($"{Wording.Jobs(found.Count)} {headline}. Some of them: {Wording.Join([.. named.Select(Wording.InSentence)])}. All{(without.Count > 0 ? ", before leaving any out" : "")}: {address}")
        {
            Actions = [.. Wording.Buttons(named, 2), "More jobs", "How do I get in?"],
            Entries = found.Best,
            Remember = memory => memory with { Shown = named.Count },
            Sources = [named[0].Occupation.Sources[0]],
            Simpler = $"{Wording.Jobs(found.Count)}. See {address}",
            Card = new($"{Wording.Jobs(found.Count)}")
            {
                Text = Wording.Upper(headline) + ".",
                Items = [.. named.Select(entry => new CardFact(entry.Occupation.Title, Wording.Cut(entry.Occupation.Summary, 20)))],
                SourceLine = Sourcing.Line(named[0].Occupation.Sources[0]),
            },
        };
    }

    /// <summary>The page that lists jobs with the same filters set.</summary>
    internal static string Address(FilterSelection selection, string site) =>
        $"{site}/occupations?{string.Join('&', selection.Chosen.Select(one => $"{one.Filter.Key}={Uri.EscapeDataString(one.Choice.Value)}"))}";

    // "science" is a subject and part of an interest: it is said once.
    private static IReadOnlyList<string> Shortest(IReadOnlyList<ChosenFilter> without)
    {
        var labels = without.Select(chosen => Wording.Lower(chosen.Choice.Label)).Distinct(StringComparer.Ordinal).ToList();
        return [.. labels.Where(label => !labels.Exists(other => other != label && label.StartsWith(other, StringComparison.Ordinal)))];
    }

    private static string Headline(FilterSelection selection, IReadOnlyList<ChosenFilter> without)
    {
        var parts = new List<string>();
        foreach (var group in selection.Chosen.GroupBy(one => one.Filter))
        {
            var labels = Wording.Join([.. group.Select(one => Wording.Lower(one.Choice.Label)).Distinct(StringComparer.Ordinal)], "or");
            if (group.Key == EntryRouteFilter.Row) parts.Add($"have a way in by {labels}");
            else if (group.Key == MinimumLevelFilter.Row) parts.Add($"can be started at level {Wording.Join([.. group.Select(one => one.Choice.Value)], "or")} or below");
            else if (group.Key == InterestFilter.Row) parts.Add($"go with {labels}");
            else parts.Add($"use {labels}");
        }

        if (without.Count > 0) parts.Add($"leave out {Wording.Join(Shortest(without))}");
        return Wording.Join(parts);
    }
}
