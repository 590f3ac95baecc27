using System.Data.Common;
using CareersData.Databases;

namespace CareersData.Surfaces;

/// <summary>Which surfaces are off, and the record of every switching. Every process of a service sees the same.</summary>
public sealed class SurfaceStore
{
    /// <summary>Longest reason; characters.</summary>
    public const int MaximumReasonLength = 200;

    private const int MaximumHistory = 100;

    private readonly CareersDatabaseFactory _databases;
    private readonly TimeProvider _time;

    internal SurfaceStore(CareersDatabaseFactory databases, TimeProvider time)
    {
        _databases = databases;
        _time = time;
    }

    /// <summary>Why a reason cannot be shown to visitors, as a sentence; null when it can.</summary>
    public static string? ProblemWith(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > MaximumReasonLength)
            return $"A reason has 1 to {MaximumReasonLength} characters; this one has {reason.Length}.";
        return reason.Any(char.IsControl) ? "A reason is one line of plain text." : null;
    }

    /// <summary>Switches a surface off. Off already, it has the new reason from now on.</summary>
    /// <exception cref="ArgumentException">The reason is none; see <see cref="ProblemWith"/>.</exception>
    public Task<SurfaceChange> SwitchOffAsync(Surface surface, string reason, CancellationToken cancellationToken) =>
        ProblemWith(reason) is { } problem
            ? throw new ArgumentException(problem, nameof(reason))
            : RecordAsync(surface, isOff: true, reason, cancellationToken);

    /// <summary>Switches a surface on.</summary>
    public Task<SurfaceChange> SwitchOnAsync(Surface surface, CancellationToken cancellationToken) =>
        RecordAsync(surface, isOff: false, "", cancellationToken);

    /// <summary>The surfaces that are off now, each with the change that put it off; in no order.</summary>
    public async Task<IReadOnlyList<SurfaceChange>> ReadOffAsync(CancellationToken cancellationToken) =>
        await ReadAsync(
            "SELECT surface, is_off, reason, changed_ms FROM surface_changes AS newest WHERE is_off = 1 "
            + "AND number = (SELECT MAX(number) FROM surface_changes WHERE surface = newest.surface)",
            cancellationToken);

    /// <summary>What was switched, the newest first; at most the last hundred.</summary>
    public async Task<IReadOnlyList<SurfaceChange>> ReadHistoryAsync(CancellationToken cancellationToken) =>
        await ReadAsync($"SELECT surface, is_off, reason, changed_ms FROM surface_changes ORDER BY number DESC LIMIT {MaximumHistory}", cancellationToken);

    private async Task<SurfaceChange> RecordAsync(Surface surface, bool isOff, string reason, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "INSERT INTO surface_changes (surface, is_off, reason, changed_ms) VALUES (@surface, @off, @reason, @changed)",
            ("@surface", surface.ToString()), ("@off", isOff ? 1L : 0L), ("@reason", reason), ("@changed", now));
        await statement.ExecuteNonQueryAsync(cancellationToken);
        return new(surface, isOff, reason, DateTimeOffset.FromUnixTimeMilliseconds(now));
    }

    private async Task<List<SurfaceChange>> ReadAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(sql);
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        var changes = new List<SurfaceChange>();
        while (await rows.ReadAsync(cancellationToken))
            if (ChangeOf(rows) is { } change) changes.Add(change);
        return changes;
    }

    // A surface of a later program that was rolled back is none of this one's.
    private static SurfaceChange? ChangeOf(DbDataReader row) => Enum.TryParse<Surface>(row.GetString(0), out var surface)
        ? new(surface, row.GetInt64(1) == 1, row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)))
        : null;
}
