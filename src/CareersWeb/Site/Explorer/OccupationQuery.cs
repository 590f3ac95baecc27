using System.Globalization;
using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Explorer;

/// <summary>What somebody asks of the list of occupations: words, filters, an order and a page, as the address says it.</summary>
internal sealed class OccupationQuery
{
    public const string TextKey = "q";
    public const string SortKey = "sort";
    public const string PageKey = "page";
    public const string IgnoreKey = "ignore";

    /// <summary>Most characters of the words to search for; more are cut off. A count.</summary>
    public const int MaximumTextLength = 200;

    /// <summary>Most wishes that are taken off; more are left out. A count.</summary>
    public const int MaximumIgnored = 20;

    /// <summary>Most values of filters that are read; more are left out. A count.</summary>
    public const int MaximumChoices = 60;

    internal const string UnknownSort = "The list cannot be sorted that way, so it is sorted the usual way.";
    internal const string UnknownPage = "There is no such page, so this is the nearest one.";
    internal static string TooLong => Say("Search looks at {0} characters at most, so the rest was left out.", MaximumTextLength);
    internal static string TooMany => Say("At most {0} filters can be set at once, so the rest were left out.", MaximumChoices);

    internal static string UnknownChoice(OccupationFilter filter) =>
        Say("The filter “{0}” has no such choice, so it was left out.", Say(filter.Label));

    private readonly OccupationSort _usual;

    private OccupationQuery(
        string text, FilterSelection selection, ChosenJobs? jobs, OccupationSort sort, int page, IReadOnlyList<string> problems)
    {
        (Text, Selection, Jobs, Sort, Page, Problems) = (text, selection, jobs, sort, page, problems);
        _usual = OccupationSort.All(text.Length > 0)[0];
    }

    /// <summary>The words, trimmed; empty when nothing is searched for.</summary>
    public string Text { get; }

    /// <summary>Ids of wishes in the words that somebody took off.</summary>
    public IReadOnlyList<string> Ignored { get; private init; } = [];

    public FilterSelection Selection { get; }

    /// <summary>The occupations that the list is kept to; null for all.</summary>
    public ChosenJobs? Jobs { get; }

    public OccupationSort Sort { get; }

    /// <summary>The page asked for, from 1; it may be beyond the last.</summary>
    public int Page { get; }

    /// <summary>A sentence for each part of the address that could not be followed.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The orders that can be chosen.</summary>
    public IReadOnlyList<OccupationSort> Sorts => OccupationSort.All(Text.Length > 0);

    /// <summary>Reads an address; what cannot be followed is left out and said.</summary>
    public static OccupationQuery Read(Catalogue catalogue, IQueryCollection query)
    {
        var pairs = query.SelectMany(item => item.Value.Select(value => KeyValuePair.Create(item.Key, value ?? "")))
            .Where(pair => OccupationFilters.Find(pair.Key) is not null).ToList();
        var (selection, unknown) = FilterSelection.Read(catalogue, pairs.Take(MaximumChoices));
        var problems = unknown.Distinct().Select(UnknownChoice).ToList();
        if (pairs.Count > MaximumChoices) problems.Add(TooMany);

        var jobs = ChosenJobs.Read(catalogue, First(query, ChosenJobs.Key));
        problems.AddRange(jobs?.Problems ?? []);

        var text = First(query, TextKey).Trim();
        if (text.Length > MaximumTextLength)
        {
            problems.Add(TooLong);
            text = Shorten(text);
        }

        var sort = ReadSort(First(query, SortKey), text.Length > 0, problems);
        return new(text, selection, jobs, sort, ReadPage(First(query, PageKey), problems), problems)
        {
            Ignored = [.. query[IgnoreKey].OfType<string>().Where(id => id.Length is > 0 and <= MaximumTextLength)
                .Distinct(StringComparer.Ordinal).Take(MaximumIgnored)],
        };
    }

    /// <summary>The list with one filter set.</summary>
    public static OccupationQuery Of(params IReadOnlyList<ChosenFilter> chosen) =>
        new("", new(chosen), null, OccupationSort.All(searching: false)[0], 1, []);

    /// <summary>The list kept to some occupations.</summary>
    public static OccupationQuery Of(ChosenJobs jobs) => new("", new([]), jobs, OccupationSort.All(searching: false)[0], 1, []);

    /// <summary>The same without one filter, from the first page.</summary>
    public string AddressWithout(ChosenFilter chosen) => Address(Text, Selection.Chosen.Where(item => item != chosen), 1);

    /// <summary>Another page of the same.</summary>
    public string AddressOfPage(int page) => Address(Text, Selection.Chosen, page);

    /// <summary>The same filters with other words, from the first page.</summary>
    public string AddressWithText(string text) => Address(text, Selection.Chosen, 1, []);

    /// <summary>The same without following one wish in the words, from the first page.</summary>
    public string AddressIgnoring(string id) => Address(Text, Selection.Chosen, 1, [.. Ignored, id]);

    /// <summary>The same words without any filter.</summary>
    public string AddressWithoutFilters() => Address(Text, [], 1);

    /// <summary>The same words and filters over all occupations, from the first page.</summary>
    public string AddressWithoutJobs() => SiteMap.Occupations + Query(Text, Selection.Chosen, null, 1);

    /// <summary>The whole list for a spreadsheet.</summary>
    public string AddressAsCsv() => SiteMap.OccupationsAsCsv + Query(Text, Selection.Chosen, Jobs, 1);

    /// <summary>The list on one page of paper.</summary>
    public string AddressToPrint() => SiteMap.Print + Query(Text, Selection.Chosen, Jobs, 1);

    /// <summary>The list itself, from the first page.</summary>
    public string AddressOfList() => Address(Text, Selection.Chosen, 1);

    /// <summary>What the list holds, a phrase for each condition; empty for the whole catalogue.</summary>
    public IEnumerable<string> Conditions()
    {
        if (Text.Length > 0) yield return $"Search: {Text}";
        if (Jobs is not null) yield return "A list that somebody chose";
        foreach (var group in Selection.Chosen.GroupBy(item => item.Filter))
            yield return $"{group.Key.Label}: {string.Join(" or ", group.Select(item => item.Choice.Label))}";
    }

    private static string First(IQueryCollection query, string key) => query[key].FirstOrDefault() ?? "";

    // A character outside the basic plane takes two places, which must not be parted.
    private static string Shorten(string text) =>
        text[..(char.IsHighSurrogate(text[MaximumTextLength - 1]) ? MaximumTextLength - 1 : MaximumTextLength)];

    private static OccupationSort ReadSort(string key, bool searching, List<string> problems)
    {
        var sorts = OccupationSort.All(searching);
        if (key.Length == 0) return sorts[0];
        foreach (var sort in sorts)
            if (sort.Key == key)
                return sort;
        if (OccupationSort.All(searching: true).All(sort => sort.Key != key)) problems.Add(Say(UnknownSort));
        return sorts[0];
    }

    private static int ReadPage(string page, List<string> problems)
    {
        if (page.Length == 0) return 1;
        if (int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        problems.Add(Say(UnknownPage));
        return 1;
    }

    private string Address(string text, IEnumerable<ChosenFilter> chosen, int page, IReadOnlyList<string>? ignored = null) =>
        SiteMap.Occupations + Query(text, chosen, Jobs, page, ignored);

    private QueryString Query(string text, IEnumerable<ChosenFilter> chosen, ChosenJobs? jobs, int page, IReadOnlyList<string>? ignored = null)
    {
        var query = new QueryString();
        if (text.Length > 0) query = query.Add(TextKey, text);
        foreach (var item in chosen) query = query.Add(item.Filter.Key, item.Choice.Value);
        foreach (var id in ignored ?? Ignored) query = query.Add(IgnoreKey, id);
        if (jobs is not null) query = query.Add(ChosenJobs.Key, ChosenJobs.Write(jobs.Entries));
        if (Sort != _usual) query = query.Add(SortKey, Sort.Key);
        if (page > 1) query = query.Add(PageKey, page.ToString(CultureInfo.InvariantCulture));
        return query;
    }
}
