using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersData.Documents;

namespace CareersData.Assembling;

/// <summary>Small steps from what a data file writes to what the catalogue holds. Data that was checked cannot make them fail.</summary>
internal static class Resolving
{
    internal static IReadOnlyList<Nation> AllNations { get; } = [.. Nations.List.All.Select(choice => choice.Value)];

    /// <summary>The value that a key stands for.</summary>
    /// <exception cref="InvalidOperationException">The key is not in the list: the data was not checked.</exception>
    internal static T One<T>(ChoiceList<T> list, string key)
        where T : struct, Enum => (list.Find(key) ?? throw new InvalidOperationException($"No {typeof(T).Name} is written {key}.")).Value;

    internal static IReadOnlyList<T> Many<T>(ChoiceList<T> list, IReadOnlyList<string> keys)
        where T : struct, Enum => keys.Count == 0 ? [] : [.. keys.Select(key => One(list, key))];

    internal static IReadOnlyList<T> Named<T>(Dictionary<string, T> records, IReadOnlyList<string> names) =>
        names.Count == 0 ? [] : [.. names.Select(name => records[name])];

    /// <summary>The nations that are written; all four when nothing is.</summary>
    internal static IReadOnlyList<Nation> NationsOf(IReadOnlyList<string>? keys) =>
        keys is null ? AllNations : Many(Nations.List, keys);

    /// <summary>
    /// Where a way in exists: as written, else England for one with apprenticeship standards (they are England's), else where its kind does;
    /// and never where the occupation does not.
    /// </summary>
    internal static IReadOnlyList<Nation> NationsOf(EntryRouteDocument route, IReadOnlyList<Nation> type, IReadOnlyList<Nation> occupation)
    {
        var own = route.Nations is { } written ? Many(Nations.List, written) : route.ApprenticeshipStandards.Count > 0 ? [Nation.England] : type;
        return occupation.Count == AllNations.Count ? own : [.. own.Where(occupation.Contains)];
    }

    internal static IReadOnlyList<NationDifference> DifferencesOf(IReadOnlyList<NationDifferenceDocument> differences) =>
        differences.Count == 0 ? [] : [.. differences.Select(difference => new NationDifference(One(Nations.List, difference.Nation), difference.Text))];

    internal static Source SourceOf(SourceDocument source) =>
        new(source.Name, source.Url, One(DataChoices.Evidence, source.Evidence), source.Retrieved);

    internal static IReadOnlyList<Source> SourcesOf(IReadOnlyList<SourceDocument> sources) => [.. sources.Select(SourceOf)];
}
