using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Tests on the shared site. Their visitors leave with them: a page that nobody looks at any more goes on working, and slows the rest.</summary>
/// <param name="site">The shared site.</param>
public abstract class VisitingTests(BrowserSite site) : IAsyncLifetime
{
    private protected const int VisitorsAtATime = 3;

    /// <summary>The pages over the small catalogue.</summary>
    protected BrowserSite Site { get; } = site;

    /// <summary>Looks at many pages, a few visitors at a time, because most of a visit is waiting.</summary>
    /// <param name="addresses">Of the pages.</param>
    /// <param name="visit">Brings a visitor.</param>
    /// <param name="look">Says what is wrong with a page at an address.</param>
    /// <returns>All that is wrong, in no particular order.</returns>
    private protected static async Task<IReadOnlyCollection<string>> FaultsAsync(
        IEnumerable<string> addresses, Func<Task<IPage>> visit, Func<IPage, string, Task<IEnumerable<string>>> look)
    {
        var (left, faults) = (new ConcurrentQueue<string>(addresses), new ConcurrentBag<string>());
        await Task.WhenAll(Enumerable.Range(0, VisitorsAtATime).Select(async _ =>
        {
            var page = await visit();
            while (left.TryDequeue(out var address))
                foreach (var fault in await look(page, address))
                    faults.Add(fault);
        }));
        return faults;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Site.LeaveAsync();
}
