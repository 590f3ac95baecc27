using CareersCatalogue.Outreach;

namespace TestKit;

/// <summary>Events and answers in memory.</summary>
public sealed class InMemoryOutreachStore : IOutreachStore
{
    private readonly Dictionary<EventCode, Held> _events = [];
    private readonly Lock _lock = new();

    public Task<bool> AddAsync(OutreachEvent made, string organiserHash, CancellationToken cancellationToken) =>
        Locked(() => _events.TryAdd(made.Code, new(made, organiserHash)));

    public Task<OutreachEvent?> FindAsync(EventCode code, CancellationToken cancellationToken) => Locked(() => Find(code)?.Event);

    public Task<IReadOnlyList<StoredFigures>> ListAsync(CancellationToken cancellationToken) => Locked<IReadOnlyList<StoredFigures>>(() =>
        [.. _events.Values.OrderBy(held => held.Event.Opens).ThenBy(held => held.Event.Code.Value, StringComparer.Ordinal).Select(held => held.Stored)]);

    public Task<OutreachEvent?> CloseAsync(EventCode code, string? organiserHash, DateTimeOffset time, CancellationToken cancellationToken) => Locked(() =>
    {
        if (Find(code) is not { } held || (organiserHash is not null && organiserHash != held.OrganiserHash)) return null;
        held.Event = held.Event with { Closes = Earlier(held.Event.Closes, held.Event.Opens, time), Final = Earlier(held.Event.Final, held.Event.Opens, time) };
        return held.Event;
    });

    public Task<bool> DeleteAsync(EventCode code, CancellationToken cancellationToken) => Locked(() => _events.Remove(code));

    public Task<bool> KeepAsync(
        EventCode code, Receipt receipt, IReadOnlyDictionary<string, IReadOnlyList<string>> answers, CancellationToken cancellationToken) => Locked(() =>
    {
        if (_events.Values.Any(held => held.Answers.ContainsKey(receipt.Hash))) return true;
        if (Find(code) is not { } kept || kept.Last == kept.Event.MaximumResponses) return false;
        kept.Answers.Add(receipt.Hash, new(++kept.Last, answers));
        return true;
    });

    public Task<bool> EraseAsync(Receipt receipt, CancellationToken cancellationToken) =>
        Locked(() => _events.Values.Any(held => held.Answers.Remove(receipt.Hash)));

    public Task<IReadOnlyList<Response>> ReadAsync(EventCode code, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<Response>>(() => [.. Find(code)?.Answers.Values.OrderBy(response => response.Number) ?? Enumerable.Empty<Response>()]);

    public Task<StoredFigures?> ReadFiguresAsync(EventCode code, CancellationToken cancellationToken) => Locked(() => Find(code)?.Stored);

    public Task<bool> WriteFiguresAsync(EventCode code, EventFigures figures, long expectedVersion, CancellationToken cancellationToken) => Locked(() =>
    {
        if (Find(code) is not { } held || held.Version != expectedVersion) return false;
        (held.Figures, held.Version) = (figures, expectedVersion + 1);
        return true;
    });

    public Task<int> EraseAnswersAsync(DateTimeOffset finalBefore, CancellationToken cancellationToken) => Locked(() =>
    {
        var erased = 0;
        foreach (var held in _events.Values.Where(held => held.Event.Final <= finalBefore))
        {
            erased += held.Answers.Count;
            held.Answers.Clear();
        }

        return erased;
    });

    private static DateTimeOffset Earlier(DateTimeOffset end, DateTimeOffset opens, DateTimeOffset time) => end < time ? end : opens > time ? opens : time;

    private Held? Find(EventCode code) => _events.GetValueOrDefault(code);

    private Task<T> Locked<T>(Func<T> work)
    {
        lock (_lock) return Task.FromResult(work());
    }

    private sealed class Held(OutreachEvent made, string organiserHash)
    {
        public OutreachEvent Event { get; set; } = made;

        public string OrganiserHash => organiserHash;

        public Dictionary<string, Response> Answers { get; } = [];

        public int Last { get; set; }

        public EventFigures Figures { get; set; } = EventFigures.None;

        public long Version { get; set; }

        public StoredFigures Stored => new(Event, Figures, Version);
    }
}

/// <summary>Lets a number of submissions through, then none.</summary>
public sealed class CountedGate(int most = int.MaxValue) : ISubmissionGate
{
    private int _taken;

    public int? TryTake() => _taken++ < most ? null : 30;
}
