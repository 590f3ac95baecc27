using System.Data.Common;
using System.Text.Json;
using CareersCatalogue.Outreach;
using CareersData.Databases;

namespace CareersData.Outreach;

/// <summary>Keeps events, answers and figures in the database. Answers of an event are numbered in the order of their commits.</summary>
internal sealed class OutreachStore(CareersDatabaseFactory databases) : IOutreachStore
{
    private const int MostListed = 500;
    private const string EventColumns = "e.code, e.name, e.question_set, e.opens_ms, e.closes_ms, e.final_ms, e.maximum_responses";
    private const string FiguresQuery =
        $"SELECT {EventColumns}, f.version, f.figures FROM outreach_events e LEFT JOIN outreach_figures f ON f.event_code = e.code ";

    public async Task<bool> AddAsync(OutreachEvent made, string organiserHash, CancellationToken cancellationToken) => await RunAsync(
        """
        INSERT INTO outreach_events (code, name, question_set, organiser_hash, opens_ms, closes_ms, final_ms, maximum_responses)
        VALUES (@code, @name, @set, @hash, @opens, @closes, @final, @maximum) ON CONFLICT (code) DO NOTHING
        """,
        cancellationToken, ("@code", made.Code.Value), ("@name", made.Name), ("@set", made.QuestionSet.Value), ("@hash", organiserHash),
        ("@opens", Milliseconds(made.Opens)), ("@closes", Milliseconds(made.Closes)), ("@final", Milliseconds(made.Final)),
        ("@maximum", (long)made.MaximumResponses)) == 1;

    public async Task<OutreachEvent?> FindAsync(EventCode code, CancellationToken cancellationToken) => (await ReadAsync(
        $"SELECT {EventColumns} FROM outreach_events e WHERE e.code = @code", EventOf, cancellationToken, ("@code", code.Value)))
        .SingleOrDefault();

    public async Task<IReadOnlyList<StoredFigures>> ListAsync(CancellationToken cancellationToken)
    {
        var newest = await ReadAsync(
            FiguresQuery + "ORDER BY e.opens_ms DESC, e.code DESC LIMIT @most", FiguresOf, cancellationToken, ("@most", MostListed));
        newest.Reverse();
        return newest;
    }

    public async Task<OutreachEvent?> CloseAsync(
        EventCode code, string? organiserHash, DateTimeOffset time, CancellationToken cancellationToken) => (await ReadAsync(
        $"""
        UPDATE outreach_events AS e SET closes_ms = CASE WHEN closes_ms < @now THEN closes_ms WHEN opens_ms > @now THEN opens_ms ELSE @now END,
            final_ms = CASE WHEN final_ms < @now THEN final_ms WHEN opens_ms > @now THEN opens_ms ELSE @now END
        WHERE code = @code AND (@hash = '' OR organiser_hash = @hash)
        RETURNING {EventColumns.Replace("e.", "", StringComparison.Ordinal)}
        """,
        EventOf, cancellationToken, ("@code", code.Value), ("@hash", organiserHash ?? ""), ("@now", Milliseconds(time)))).SingleOrDefault();

    public async Task<bool> DeleteAsync(EventCode code, CancellationToken cancellationToken) =>
        await RunAsync("DELETE FROM outreach_events WHERE code = @code", cancellationToken, ("@code", code.Value)) > 0;

    public async Task<bool> KeepAsync(
        EventCode code, Receipt receipt, IReadOnlyDictionary<string, IReadOnlyList<string>> answers, CancellationToken cancellationToken)
    {
        await using var connection = await databases.ConnectAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        // Changing the event's row first keeps others of the event waiting, so that numbers are given in the order of commits.
        await using var next = connection.Statement(
            "UPDATE outreach_events SET last_number = last_number + 1 WHERE code = @code RETURNING last_number, maximum_responses",
            ("@code", code.Value));
        await using var repeated = connection.Statement("SELECT 1 FROM outreach_answers WHERE receipt_hash = @hash", ("@hash", receipt.Hash));
        var (number, maximum) = await NumbersAsync(next, cancellationToken);
        if (await repeated.ExecuteScalarAsync(cancellationToken) is not null) return true;
        if (number > maximum) return false;
        await using var keep = connection.Statement(
            """
            INSERT INTO outreach_answers (event_code, number, receipt_hash, answers) VALUES (@code, @number, @hash, @answers)
            ON CONFLICT (receipt_hash) DO NOTHING
            """,
            ("@code", code.Value), ("@number", number), ("@hash", receipt.Hash), ("@answers", AnswerText.Write(answers)));
        if (await keep.ExecuteNonQueryAsync(cancellationToken) == 1) await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<bool> EraseAsync(Receipt receipt, CancellationToken cancellationToken) =>
        await RunAsync("DELETE FROM outreach_answers WHERE receipt_hash = @hash", cancellationToken, ("@hash", receipt.Hash)) > 0;

    public async Task<IReadOnlyList<Response>> ReadAsync(EventCode code, CancellationToken cancellationToken) => await ReadAsync(
        "SELECT number, answers FROM outreach_answers WHERE event_code = @code ORDER BY number",
        row => new Response((int)row.GetInt64(0), AnswerText.Read(row.GetString(1))), cancellationToken, ("@code", code.Value));

    public async Task<StoredFigures?> ReadFiguresAsync(EventCode code, CancellationToken cancellationToken) =>
        (await ReadAsync(FiguresQuery + "WHERE e.code = @code", FiguresOf, cancellationToken, ("@code", code.Value))).SingleOrDefault();

    public async Task<bool> WriteFiguresAsync(EventCode code, EventFigures figures, long expectedVersion, CancellationToken cancellationToken) =>
        await RunAsync(
            expectedVersion == 0
                ? """
                  INSERT INTO outreach_figures (event_code, version, figures)
                  SELECT code, 1, @figures FROM outreach_events WHERE code = @code ON CONFLICT (event_code) DO NOTHING
                  """
                : "UPDATE outreach_figures SET version = version + 1, figures = @figures WHERE event_code = @code AND version = @version",
            cancellationToken, ("@code", code.Value), ("@version", expectedVersion),
            ("@figures", JsonSerializer.Serialize(figures, FiguresJson.Default.EventFigures))) == 1;

    public async Task<int> EraseAnswersAsync(DateTimeOffset finalBefore, CancellationToken cancellationToken) => await RunAsync(
        "DELETE FROM outreach_answers WHERE event_code IN (SELECT code FROM outreach_events WHERE final_ms <= @time)",
        cancellationToken, ("@time", Milliseconds(finalBefore)));

    private static async Task<(long Number, long Maximum)> NumbersAsync(DbCommand command, CancellationToken cancellationToken)
    {
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken) ? (rows.GetInt64(0), rows.GetInt64(1)) : (1, 0); // deleted meanwhile: it takes nothing
    }

    private async Task<int> RunAsync(string text, CancellationToken cancellationToken, params (string Name, object Value)[] values)
    {
        await using var connection = await databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(text, values);
        return await statement.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<List<T>> ReadAsync<T>(
        string text, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object Value)[] values)
    {
        await using var connection = await databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(text, values);
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        var found = new List<T>();
        while (await rows.ReadAsync(cancellationToken)) found.Add(read(rows));
        return found;
    }

    private static OutreachEvent EventOf(DbDataReader row) => new()
    {
        Code = new(row.GetString(0)),
        Name = row.GetString(1),
        QuestionSet = new(row.GetString(2)),
        Opens = Time(row.GetInt64(3)),
        Closes = Time(row.GetInt64(4)),
        Final = Time(row.GetInt64(5)),
        MaximumResponses = (int)row.GetInt64(6),
    };

    private static StoredFigures FiguresOf(DbDataReader row) => row.IsDBNull(7)
        ? new(EventOf(row), EventFigures.None, 0)
        : new(EventOf(row), JsonSerializer.Deserialize(row.GetString(8), FiguresJson.Default.EventFigures)!, row.GetInt64(7));

    private static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
