using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>Every way in of a release with its lock, made once.</summary>
internal sealed class RouteLocks
{
    private readonly Dictionary<string, RouteLock> _byKey = new(StringComparer.Ordinal);
    private readonly RouteGate[][] _gates;

    internal RouteLocks(Catalogue catalogue)
    {
        var subjects = catalogue.Contents.Subjects;
        _gates = [.. catalogue.Entries.Select(entry => entry.Routes.Select(route =>
            new RouteGate(route, LockOf(route, subjects))).ToArray())];
    }

    /// <summary>Different locks; a count.</summary>
    internal int Count => _byKey.Count;

    /// <summary>The ways into an occupation, easiest start first.</summary>
    internal RouteGate[] Of(CatalogueEntry entry) => _gates[entry.Ordinal];

    /// <summary>What a person lacks for each lock, by its number.</summary>
    internal IReadOnlyList<Shortfall>[] Missing(Holdings held)
    {
        var missing = new IReadOnlyList<Shortfall>[_byKey.Count];
        foreach (var item in _byKey.Values) missing[item.Number] = item.Missing(held);
        return missing;
    }

    private RouteLock LockOf(EntryRoute route, IReadOnlyList<Subject> subjects)
    {
        var asked = RouteLock.AskedBy(route);
        var key = string.Join('\n', asked.Select(KeyOf));
        if (!_byKey.TryGetValue(key, out var found)) _byKey.Add(key, found = new(_byKey.Count, asked, subjects));
        return found;
    }

    /// <summary>Equal for requirements that the same people meet.</summary>
    internal static string KeyOf(Requirement asked) => string.Create(
        CultureInfo.InvariantCulture,
        $"{asked.Kind}|{asked.Level}|{asked.Count}|{asked.Grade}|{string.Join(',', asked.Subjects.Select(subject => subject.Slug.Value))}|{string.Join(',', asked.Alternatives)}|{asked.Words}");
}
