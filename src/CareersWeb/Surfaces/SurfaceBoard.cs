using CareersData.Surfaces;

namespace CareersWeb.Surfaces;

/// <summary>Which surfaces are off, in memory: every request asks, so none waits for the database.</summary>
internal sealed class SurfaceBoard
{
    private volatile IReadOnlyDictionary<Surface, SurfaceChange> _off = new Dictionary<Surface, SurfaceChange>();

    /// <summary>Those that are off, in the order of the list.</summary>
    public IEnumerable<SurfaceChange> Off => _off.Values.OrderBy(change => change.Surface);

    /// <summary>The change that put a surface off; null while it is on.</summary>
    public SurfaceChange? WhyOff(Surface surface) => _off.GetValueOrDefault(surface);

    /// <summary>Puts what was read in place of what was known.</summary>
    /// <returns>The surfaces that went off or on by it.</returns>
    public IReadOnlyList<Surface> Replace(IReadOnlyList<SurfaceChange> off)
    {
        var (before, now) = (_off, off.ToDictionary(change => change.Surface));
        _off = now;
        return [.. Enum.GetValues<Surface>().Where(surface => before.ContainsKey(surface) != now.ContainsKey(surface))];
    }
}
