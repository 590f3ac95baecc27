using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;

namespace TestKit;

/// <summary>Keeps lists in memory. The day stands still unless a test moves it; after some wrong codes nobody looks any more.</summary>
public sealed class InMemorySavedLists(int mostWrongCodes = int.MaxValue) : ISavedLists
{
    private const int Days = 30;

    private readonly Dictionary<ListCode, SavedList> _lists = [];
    private int _wrongCodes;

    /// <summary>When it is.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Lists that are kept, whether expired or not; a count.</summary>
    public int Count => _lists.Count;

    public Task<SavedList> SaveAsync(IReadOnlyList<Slug> jobs, CancellationToken cancellationToken)
    {
        var list = Checked(new(ListCode.New(), jobs, Now.AddDays(Days)));
        _lists.Add(list.Code, list);
        return Task.FromResult(list);
    }

    public Task<SavedList?> ReplaceAsync(ListCode code, IReadOnlyList<Slug> jobs, CancellationToken cancellationToken)
    {
        if (Find(code) is null) return Task.FromResult<SavedList?>(null);
        _lists[code] = Checked(new(code, jobs, Now.AddDays(Days)));
        return Task.FromResult<SavedList?>(_lists[code]);
    }

    public Task<SavedListFinding> FindAsync(ListCode code, CancellationToken cancellationToken)
    {
        if (_wrongCodes >= mostWrongCodes) return Task.FromResult(SavedListFinding.Refused);
        if (Find(code) is { } list) return Task.FromResult(new SavedListFinding(list, false));
        _wrongCodes++;
        return Task.FromResult(SavedListFinding.None);
    }

    public Task<bool> EraseAsync(ListCode code, CancellationToken cancellationToken) => Task.FromResult(Find(code) is not null && _lists.Remove(code));

    private SavedList? Find(ListCode code) => _lists.TryGetValue(code, out var list) && list.Expires > Now ? list : null;

    private static SavedList Checked(SavedList list) => list.Jobs.Count is > 0 and <= ISavedLists.MaximumJobs && list.Jobs.Distinct().Count() == list.Jobs.Count
        ? list
        : throw new ArgumentException("A list has 1 to 20 different jobs.", nameof(list));
}
