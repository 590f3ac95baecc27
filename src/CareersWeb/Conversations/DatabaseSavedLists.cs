using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersData.SavedLists;
using CareersWeb.Limits;

namespace CareersWeb.Conversations;

/// <summary>Saved lists in the service's database, kept as long as retention says. Wrong codes are counted for each caller.</summary>
internal sealed class DatabaseSavedLists(
    SavedListStore store, RetentionOptions retention, WrongCodes wrongCodes, TimeProvider time, IHttpContextAccessor http) : ISavedLists
{
    private DateTimeOffset Expires => time.GetUtcNow().AddDays(retention.SavedListDays);

    public async Task<SavedList> SaveAsync(IReadOnlyList<Slug> jobs, CancellationToken cancellationToken)
    {
        var list = new SavedList(ListCode.New(), jobs, Expires);
        await store.WriteAsync(list, cancellationToken);
        return list;
    }

    public async Task<SavedList?> ReplaceAsync(ListCode code, IReadOnlyList<Slug> jobs, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(code, cancellationToken) is null) return null;
        var list = new SavedList(code, jobs, Expires);
        await store.WriteAsync(list, cancellationToken);
        return list;
    }

    public async Task<SavedListFinding> FindAsync(ListCode code, CancellationToken cancellationToken)
    {
        var caller = Caller.Of(http.HttpContext);
        if (wrongCodes.AreTooMany(caller)) return SavedListFinding.Refused;
        if (await store.ReadAsync(code, cancellationToken) is { } list) return new(list, false);
        wrongCodes.Count(caller);
        return SavedListFinding.None;
    }

    public Task<bool> EraseAsync(ListCode code, CancellationToken cancellationToken) => store.DeleteAsync(code, cancellationToken);
}
