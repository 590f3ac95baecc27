using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.AdviserQuestion;

internal static class AdviserQuestionReplies
{
    /// <summary>Where the activities for classes stand, from the root of the site.</summary>
    internal const string ActivitiesPath = "/activities";

    private const string ListPath = "/occupations";
    private const string FilePath = "/occupations.csv";
    private const int MostNamed = 5;
    private const int AnyApprenticeship = 5; // all kinds of them

    internal static Answer Materials { get; } = new(
        "For classes: I can list jobs by way in, level or subject, with counts. Every list and job page can be printed. Try \"level 3 apprenticeship jobs\" or \"jobs that use art\".")
    {
        Actions = ["Apprenticeship jobs", "Jobs with no exams", "Jobs that use art"],
    };

    internal static Answer Activities(int count, string site) => new(
        $"There are {count} activities for classes, each to print: {site}{ActivitiesPath}. What this site offers for each Gatsby benchmark, by year: {site}/evidence. I can also list jobs by subject, level or way in.")
    {
        Actions = ["Apprenticeship jobs", "Jobs with no exams", "Jobs that use art"],
    };

    /// <summary>How many jobs there are to choose from.</summary>
    internal static Answer Count(Ask ask) => new(
        $"{Wording.Jobs(ask.Catalogue.Entries.Count(entry => entry.Occupation.Nations.Contains(ask.Nation)))} in {ask.NationName}. I can list them by subject, level, way in or what you like.")
    {
        Actions = ["What jobs are there?", "Apprenticeship jobs", "Jobs with no exams"],
    };

    /// <summary>The pages in easy words with pictures.</summary>
    internal static Answer EasyRead(string site) => new(
        $"Some jobs have an easy read page, with short sentences and pictures: {site}/easy-read. Each can be printed. In this chat, \"easy words\" makes my answers shorter.")
    {
        Actions = ["Easy words", "Jobs with no exams", "Supported internships"],
        Simpler = $"Easy read pages: {site}/easy-read.",
    };

    internal static Answer Fitting(IReadOnlyList<Activity> named, int count, string asked, string site) => new(
        $"{(count == 1 ? "One activity fits" : $"{count} activities fit")}{asked}. {string.Join(" ", named.Select(one => $"{one.Title} ({one.Minutes} minutes): {site}{ActivitiesPath}/{one.Slug}."))}")
    {
        Actions = ["For my class", "Apprenticeship jobs", "Jobs that use art"],
        Simpler = $"Try: {named[0].Title}. {site}{ActivitiesPath}/{named[0].Slug}",
    };

    internal static Answer PrintActivities(string site) => new(
        $"Yes, each activity has a page made to print, with its steps and questions: {site}{ActivitiesPath}. Open one and print it from your browser.")
    {
        Actions = ["For my class", "Apprenticeship jobs", "Jobs that use art"],
    };

    internal static Answer Codes(string site) => new(
        $"I can't make a class code in this chat. A list of jobs can have one: save some, then {site}/saved makes a short code that opens the list on any device. More for advisers: {site}/for-advisers.")
    {
        Actions = ["For my class", "Apprenticeship jobs", "Jobs with no exams"],
        Simpler = $"Save some jobs. Then {site}/saved makes a code.",
    };

    internal static Answer List(JobsFound found, FilterSelection selection, Wishes wishes, Nation? nation, string site)
    {
        var without = wishes.Disliked;
        var headline = Headline(selection, wishes) + (nation is { } there ? $" in {OtherNationsReplies.Label(there)}" : "");
        if (found.Best.Count == 0)
            return new($"I found no jobs that {headline}. Try one filter less.") { Actions = ["For my class", "Apprenticeship jobs", "Talk to a person"] };
        var named = found.Best.Take(MostNamed).ToList();
        var address = Address(selection, site);
        return new($"{Wording.Jobs(found.Count)} {headline}. Some of them: {Wording.Join([.. named.Select(Wording.InSentence)])}. All{(without.Count + wishes.DislikedWords.Count > 0 ? ", before leaving any out" : nation is null or Nation.England ? "" : ", of every nation")}: {address}")
        {
            Actions = [.. Wording.Buttons(named, 2), "More jobs", "Print the list"],
            Entries = found.Best,
            Remember = memory => memory with { Shown = named.Count, Narrowed = [WrittenWishes.OfKind(AdviserQuestionIntent.Id), .. WrittenWishes.Of(wishes)] },
            Intent = AdviserQuestionIntent.Id,
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

    /// <summary>The page of the list on the table, to print; where no filter makes the list, the pages that can be.</summary>
    internal static Answer Print(FilterSelection selection, ConversationMemory before, Ask ask)
    {
        return new(selection.Chosen.Count > 0
            ? $"Open this page and print it from your browser: {Address(selection, ask.Site)}. It has the whole list{(before.Nation is null ? "" : ", for every nation")}. Each job page can be printed too."
            : $"No page has just this list. Each job page can be printed. Or save the jobs you want, and {ask.Site}/saved shows them together.")
        {
            Actions = [.. selection.Chosen.Count > 0 ? new[] { "More jobs" } : ["Save the first one", "More jobs"], "For my class", "What jobs are there?"],
            Entries = [.. before.Listed.Select(ask.Catalogue.Find).OfType<CatalogueEntry>()],
            Intent = AdviserQuestionIntent.Id,
            Simpler = "Open the page. Print it from your browser.",
            Remember = memory => memory.Keeping(before) with { IsList = true },
        };
    }

    /// <summary>The list on the table as a file for a spreadsheet; of all jobs where no filter makes the list.</summary>
    internal static Answer File(FilterSelection selection, ConversationMemory before, Ask ask) => new(
        $"Yes: {Address(selection, ask.Site, FilePath)}. It is a CSV file with {(selection.Chosen.Count > 0 ? "the whole list" : "all jobs")}, which any spreadsheet opens.")
    {
        Actions = ["More jobs", "Print the list", "For my class"],
        Entries = [.. before.Listed.Select(ask.Catalogue.Find).OfType<CatalogueEntry>()],
        Intent = AdviserQuestionIntent.Id,
        Simpler = $"Here is the file: {Address(selection, ask.Site, FilePath)}",
        Remember = memory => memory.Keeping(before) with { IsList = before.IsList },
    };

    /// <summary>The page that lists jobs with the same filters set.</summary>
    internal static string Address(FilterSelection selection, string site, string path = ListPath) => selection.Chosen.Count == 0 ? site + path :
        $"{site}{path}?{string.Join('&', selection.Chosen.Select(one => $"{one.Filter.Key}={Uri.EscapeDataString(one.Choice.Value)}"))}";

    private static string Headline(FilterSelection selection, Wishes wishes)
    {
        var parts = new List<string>();
        foreach (var group in selection.Chosen.GroupBy(one => one.Filter))
        {
            var labels = Wording.Join([.. group.Select(one => Wording.Lower(one.Choice.Label)).Distinct(StringComparer.Ordinal)], "or");
            if (group.Key == EntryRouteFilter.Row && group.Count() == AnyApprenticeship) parts.Add("have a way in by apprenticeship");
            else if (group.Key == EntryRouteFilter.Row) parts.Add($"have a way in by {labels}");
            else if (group.Key == MinimumLevelFilter.Row) parts.Add($"can be started at level {Wording.Join([.. group.Select(one => one.Choice.Value)], "or")} or below");
            else if (group.Key == PatientContactFilter.Row) parts.Add("are close to patients");
            else if (group.Key == InterestFilter.Row) parts.Add($"go with {labels}");
            else parts.Add($"use {labels}");
        }

        List<string> left = [.. WishLabels.Of(wishes.Disliked), .. wishes.DislikedWords];
        if (left.Count > 0) parts.Add($"leave out {Wording.Join(left)}");
        return Wording.Join(parts);
    }
}
