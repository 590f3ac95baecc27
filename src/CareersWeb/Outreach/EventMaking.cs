using CareersCatalogue.Outreach;

namespace CareersWeb.Outreach;

/// <summary>Adds events, from the command line and from the page for classes.</summary>
internal static class EventMaking
{
    /// <summary>Adds an event under a code that no other has, with a key of its own.</summary>
    /// <param name="store">Where events are kept.</param>
    /// <param name="wanted">The event; a code that is taken is replaced by another.</param>
    /// <param name="cancellationToken">Ends the wait; whether the event was added is not known then.</param>
    /// <returns>The event, and the key, which is kept nowhere.</returns>
    public static async Task<(OutreachEvent Event, string Key)> AddAsync(
        IOutreachStore store, OutreachEvent wanted, CancellationToken cancellationToken)
    {
        var key = OrganiserKey.New();
        while (!await store.AddAsync(wanted, OrganiserKey.HashOf(key), cancellationToken)) wanted = wanted with { Code = EventCode.New() };
        return (wanted, key);
    }
}
