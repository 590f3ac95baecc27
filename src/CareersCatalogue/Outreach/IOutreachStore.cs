namespace CareersCatalogue.Outreach;

/// <summary>Keeps events, what was answered at them, and what was counted of it.</summary>
public interface IOutreachStore
{
    /// <summary>Adds an event.</summary>
    /// <param name="made">The event.</param>
    /// <param name="organiserHash">What is kept of the organiser's key.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when another event has the code.</returns>
    Task<bool> AddAsync(OutreachEvent made, string organiserHash, CancellationToken cancellationToken);

    /// <summary>Reads an event; null when none has the code.</summary>
    Task<OutreachEvent?> FindAsync(EventCode code, CancellationToken cancellationToken);

    /// <summary>Every event, by opening time, with what was counted; at most 500, the newest of more.</summary>
    Task<IReadOnlyList<StoredFigures>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Closes an event for good at a time, unless it closed before.</summary>
    /// <param name="code">The event.</param>
    /// <param name="organiserHash">What is kept of the organiser's key; null for whoever runs the service.</param>
    /// <param name="time">When it closes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The event; null when none has the code and the key.</returns>
    Task<OutreachEvent?> CloseAsync(EventCode code, string? organiserHash, DateTimeOffset time, CancellationToken cancellationToken);

    /// <summary>Erases an event with everything that was answered and counted; false when none has the code.</summary>
    Task<bool> DeleteAsync(EventCode code, CancellationToken cancellationToken);

    /// <summary>Keeps one person's answers under the next number of the event. What has the receipt already is left as it is.</summary>
    /// <param name="code">An event that exists.</param>
    /// <param name="receipt">Its hash is kept.</param>
    /// <param name="answers">Checked answers.</param>
    /// <param name="cancellationToken">Ends the wait; the same receipt may be sent again then.</param>
    /// <returns>False when the event has had all the answers that it takes.</returns>
    Task<bool> KeepAsync(
        EventCode code, Receipt receipt, IReadOnlyDictionary<string, IReadOnlyList<string>> answers, CancellationToken cancellationToken);

    /// <summary>Erases one person's answers; false when none have the receipt.</summary>
    Task<bool> EraseAsync(Receipt receipt, CancellationToken cancellationToken);

    /// <summary>The answers of an event that are kept, in the order of numbers.</summary>
    Task<IReadOnlyList<Response>> ReadAsync(EventCode code, CancellationToken cancellationToken);

    /// <summary>What was counted of an event; null when none has the code.</summary>
    Task<StoredFigures?> ReadFiguresAsync(EventCode code, CancellationToken cancellationToken);

    /// <summary>Replaces what was counted.</summary>
    /// <returns>False when somebody else has replaced it since it was read.</returns>
    Task<bool> WriteFiguresAsync(EventCode code, EventFigures figures, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>Erases the answers of every event that was final before a time; what was counted stays.</summary>
    /// <returns>How many people's answers were erased.</returns>
    Task<int> EraseAnswersAsync(DateTimeOffset finalBefore, CancellationToken cancellationToken);
}

/// <summary>Says who sends too many answers.</summary>
public interface ISubmissionGate
{
    /// <summary>Counts one submission of whoever is asking now.</summary>
    /// <returns>Null when it may be sent; else the seconds after which it may.</returns>
    int? TryTake();
}
