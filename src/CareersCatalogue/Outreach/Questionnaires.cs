namespace CareersCatalogue.Outreach;

/// <summary>Takes answers and tells insights; pages and API ask here.</summary>
/// <param name="store">Where events and answers are kept.</param>
/// <param name="gate">Who may send how many.</param>
/// <param name="time">The clock.</param>
public sealed class Questionnaires(IOutreachStore store, ISubmissionGate gate, TimeProvider time)
{
    // Two readers that count at once: one wins, the other counts again. More tries than that are never needed.
    private const int Tries = 5;

    /// <summary>The event of a code as typed, with its questions; null when there is none.</summary>
    public async Task<AskedEvent?> FindAsync(IReadOnlyList<QuestionSet> sets, string? code, CancellationToken cancellationToken)
    {
        if (!EventCode.TryRead(code, out var read) || await store.FindAsync(read, cancellationToken) is not { } found) return null;
        return SetOf(sets, found) is { } set ? new(found, set, found.IsOpen(time.GetUtcNow())) : null;
    }

    /// <summary>Takes what one person answered. Sending the same receipt again is taken again and changes nothing.</summary>
    public async Task<SubmissionOutcome> SubmitAsync(IReadOnlyList<QuestionSet> sets, Submission sent, CancellationToken cancellationToken)
    {
        if (await FindAsync(sets, sent.Event, cancellationToken) is not { } asked) return Refused(SubmissionProblems.NoEvent);
        if (ProblemWithTime(asked.Event, sent.Answered) is { } problem) return Refused(problem);
        var receipt = Receipt.New();
        if (sent.Receipt is not null && !Receipt.TryRead(sent.Receipt, out receipt)) return Refused(SubmissionProblems.WrongReceipt);
        var (answers, problems) = AnswerCheck.Of(asked.Questions, sent.Answers);
        if (problems.Count > 0) return new(null, problems);
        if (gate.TryTake() is { } seconds) return Refused(SubmissionProblems.TooMany(seconds));
        return await store.KeepAsync(asked.Event.Code, receipt, answers, cancellationToken)
            ? new(receipt, [])
            : Refused(SubmissionProblems.Full);
    }

    /// <summary>Erases the answers of a receipt as typed; false when there are none.</summary>
    public async Task<bool> EraseAsync(string? receipt, CancellationToken cancellationToken) =>
        Receipt.TryRead(receipt, out var read) && await store.EraseAsync(read, cancellationToken);

    /// <summary>The insights of one event; null when none has the code.</summary>
    public async Task<Insights?> InsightsAsync(IReadOnlyList<QuestionSet> sets, string code, CancellationToken cancellationToken)
    {
        if (await FindAsync(sets, code, cancellationToken) is not { } asked) return null;
        return InsightReading.Of(asked.Questions, await CountAsync(asked.Event.Code, asked.Questions, cancellationToken));
    }

    /// <summary>The insights of all events that lie wholly within a window: parts of an event are never told of.</summary>
    /// <param name="sets">The question sets.</param>
    /// <param name="from">First day, in UTC; null for no bound.</param>
    /// <param name="to">Last day, in UTC; null for no bound.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Insights> InsightsAsync(
        IReadOnlyList<QuestionSet> sets, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var pooled = new List<Insights>();
        foreach (var stored in await store.ListAsync(cancellationToken))
        {
            if (!LiesWithin(stored.Event, from, to) || SetOf(sets, stored.Event) is not { } set) continue;
            pooled.Add(InsightReading.Of(set, await CountAsync(stored, set, cancellationToken)));
        }

        return InsightReading.Pool(pooled);
    }

    /// <summary>Closes an event for good, now, for its organiser.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="organiserHash">What is kept of the organiser's key.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when no event has the code and the key.</returns>
    public async Task<OutreachEvent?> CloseAsync(string code, string organiserHash, CancellationToken cancellationToken) =>
        EventCode.TryRead(code, out var read) ? await store.CloseAsync(read, organiserHash, time.GetUtcNow(), cancellationToken) : null;

    /// <summary>Erases the answers of events that were final before a time, when their figures are complete.</summary>
    /// <returns>How many people's answers were erased.</returns>
    public async Task<int> ForgetAsync(IReadOnlyList<QuestionSet> sets, DateTimeOffset finalBefore, CancellationToken cancellationToken)
    {
        foreach (var stored in await store.ListAsync(cancellationToken))
            if (stored.Event.Final <= finalBefore && SetOf(sets, stored.Event) is { } set)
                await CountAsync(stored, set, cancellationToken);
        return await store.EraseAnswersAsync(finalBefore, cancellationToken);
    }

    /// <summary>Whether an event lies wholly between two days.</summary>
    public static bool LiesWithin(OutreachEvent held, DateOnly? from, DateOnly? to) =>
        (from is not { } first || DateOnly.FromDateTime(held.Opens.UtcDateTime) >= first)
        && (to is not { } last || DateOnly.FromDateTime(held.Closes.UtcDateTime) <= last);

    private async Task<EventFigures> CountAsync(EventCode code, QuestionSet set, CancellationToken cancellationToken) =>
        await store.ReadFiguresAsync(code, cancellationToken) is { } stored
            ? await CountAsync(stored, set, cancellationToken)
            : EventFigures.None;

    private async Task<EventFigures> CountAsync(StoredFigures stored, QuestionSet set, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (stored.Figures.IsComplete) return stored.Figures;
            var responses = await store.ReadAsync(stored.Event.Code, cancellationToken);
            var figures = FigureRelease.Advance(set, stored.Figures, responses, stored.Event.Final <= time.GetUtcNow());
            if (ReferenceEquals(figures, stored.Figures)
                || await store.WriteFiguresAsync(stored.Event.Code, figures, stored.Version, cancellationToken)) return figures;
            if (await store.ReadFiguresAsync(stored.Event.Code, cancellationToken) is not { } newer) return EventFigures.None; // erased meanwhile
            if (attempt == Tries) return newer.Figures;
            stored = newer;
        }
    }

    // The sender's clock can only tell that answers were given before closing: they must come before the figures are final all the same.
    private SubmissionProblem? ProblemWithTime(OutreachEvent asked, DateTimeOffset? answered)
    {
        var now = time.GetUtcNow();
        if (now < asked.Opens) return SubmissionProblems.NotOpen;
        var isInTime = now < asked.Closes || (answered < asked.Closes && now < asked.Final);
        return isInTime ? null : SubmissionProblems.Closed;
    }

    private static QuestionSet? SetOf(IReadOnlyList<QuestionSet> sets, OutreachEvent asked)
    {
        foreach (var set in sets)
            if (set.Slug == asked.QuestionSet)
                return set;
        return null;
    }

    private static SubmissionOutcome Refused(SubmissionProblem problem) => new(null, [problem]);
}

/// <summary>An event with its questions.</summary>
/// <param name="Event">The event.</param>
/// <param name="Questions">What is asked.</param>
/// <param name="IsOpen">Whether it can be answered now.</param>
public sealed record AskedEvent(OutreachEvent Event, QuestionSet Questions, bool IsOpen);
