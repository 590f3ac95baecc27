using System.Collections.Frozen;
using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Routes;
using CareersCatalogue.Support;

namespace CareersCatalogue.Snapshot;

/// <summary>A whole release in memory, never changed once it is made. Every lookup answers null for what is not there.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, CatalogueEntry> _entries;
    private readonly FrozenDictionary<string, Family> _families;
    private readonly FrozenDictionary<Slug, IReadOnlyList<CatalogueEntry>> _byFamily;

    /// <summary>Gathers a release.</summary>
    /// <exception cref="ArgumentException">A slug stands twice, or a parent is not in the release: the import should have refused it.</exception>
    public Catalogue(CatalogueContents contents)
    {
        Contents = contents;
        var routes = contents.EntryRoutes.ToLookup(route => route.Occupation.Slug);
        Entries = [.. contents.Occupations.OrderBy(occupation => occupation.Title, StringComparer.OrdinalIgnoreCase)
            .Select((occupation, ordinal) => new CatalogueEntry(ordinal, occupation, [.. routes[occupation.Slug]], contents.PayScales))];
        _entries = Entries.ToFrozenDictionary(entry => entry.Occupation.Slug.Value, StringComparer.Ordinal);
        _families = contents.Families.ToFrozenDictionary(family => family.Slug.Value, StringComparer.Ordinal);
        _byFamily = Entries.GroupBy(entry => entry.Occupation.Family.Slug)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<CatalogueEntry> (group) => [.. group]);
        LinkSpecialisms();
        foreach (var entry in Entries) entry.Collections = [.. contents.Collections.Where(collection => collection.Holds(entry))];
    }

    /// <summary>The lists that the release consists of.</summary>
    public CatalogueContents Contents { get; }

    /// <summary>Every occupation, by title.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>The families, in the order of display.</summary>
    public IReadOnlyList<Family> Families => Contents.Families;

    /// <summary>The pay scales in force.</summary>
    public PayScales PayScales => Contents.PayScales;

    /// <summary>The occupation with this slug.</summary>
    public CatalogueEntry? Find(string slug) => _entries.GetValueOrDefault(slug);

    /// <summary>The family with this slug.</summary>
    public Family? FindFamily(string slug) => _families.GetValueOrDefault(slug);

    /// <summary>Occupations of a family, by title; empty when it has none.</summary>
    public IReadOnlyList<CatalogueEntry> OfFamily(Family family) => _byFamily.GetValueOrDefault(family.Slug, []);

    /// <summary>The explanation of a kind of way in.</summary>
    public RouteType? FindRouteType(string slug) => First(Contents.RouteTypes, slug, type => type.Slug.Value);

    /// <summary>What a pay framework means.</summary>
    public PayNote? NoteOn(PayFramework framework) => First(Contents.PayNotes, framework, note => note.Framework);

    /// <summary>The easy read text on the occupation with this slug; null where there is none.</summary>
    public EasyRead? FindEasyRead(string slug) => First(Contents.EasyRead, slug, text => text.Occupation.Value);

    /// <summary>The activity with this slug.</summary>
    public Activity? FindActivity(string slug) => First(Contents.Activities, slug, activity => activity.Slug.Value);

    /// <summary>The theme with this slug.</summary>
    public Collection? FindCollection(string slug) => First(Contents.Collections, slug, collection => collection.Slug.Value);

    /// <summary>Occupations of a theme, by title.</summary>
    public IReadOnlyList<CatalogueEntry> OfCollection(Collection collection) => [.. Entries.Where(entry => entry.Collections.Contains(collection))];

    // These lists are short.
    private static T? First<T, TKey>(IReadOnlyList<T> list, TKey key, Func<T, TKey> keyOf)
        where T : class
    {
        foreach (var one in list)
            if (EqualityComparer<TKey>.Default.Equals(keyOf(one), key))
                return one;
        return null;
    }

    private void LinkSpecialisms()
    {
        foreach (var group in Entries.Where(entry => entry.Occupation.SpecialismOf is not null).GroupBy(entry => entry.Occupation.SpecialismOf!.Value))
        {
            var parent = Find(group.Key.Value) ?? throw new ArgumentException($"No occupation {group.Key} to be a specialism of.");
            parent.Specialisms = [.. group];
            foreach (var child in group) child.Parent = parent;
        }
    }
}
