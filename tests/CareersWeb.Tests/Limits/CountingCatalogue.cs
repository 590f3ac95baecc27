using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Tests.Limits;

/// <summary>Counts how often data is asked for: the schema can reach it through these two ports alone, as its references show.</summary>
public sealed class CountingCatalogue(ICatalogue inner) : ICatalogue
{
    private CatalogueSnapshot? _given;
    private CatalogueSnapshot? _counted;
    private int _calls;

    public int Calls => Volatile.Read(ref _calls);

    public CatalogueSnapshot Current
    {
        get
        {
            Count();
            var current = inner.Current;
            if (!ReferenceEquals(_given, current)) (_given, _counted) = (current, new(current.Catalogue, new CountingSearch(current.Search, Count)));
            return _counted ?? current;
        }
    }

    private void Count() => Interlocked.Increment(ref _calls);

    private sealed class CountingSearch(IOccupationSearch inner, Action count) : IOccupationSearch
    {
        public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null)
        {
            count();
            return inner.Search(text, where);
        }

        public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry)
        {
            count();
            return inner.Highlight(text, entry);
        }

        public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum)
        {
            count();
            return inner.Suggest(prefix, maximum);
        }
    }
}
