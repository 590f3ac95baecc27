using System.Data.Common;
using System.Security.Cryptography;
using CareersData.Databases;

namespace CareersData.Keys;

/// <summary>The keys of the API. Every process of a service sees the same.</summary>
public sealed class ApiKeyStore
{
    /// <summary>Longest name; characters.</summary>
    public const int MaximumNameLength = 100;

    private const int IdBytes = 4;

    private readonly CareersDatabaseFactory _databases;
    private readonly TimeProvider _time;

    internal ApiKeyStore(CareersDatabaseFactory databases, TimeProvider time)
    {
        _databases = databases;
        _time = time;
    }

    /// <summary>Why a key cannot have a name, as a sentence; null when it can.</summary>
    public static string? ProblemWith(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaximumNameLength)
            return $"A name has 1 to {MaximumNameLength} characters; this one has {name.Length}.";
        return name.Any(char.IsControl) ? "A name is one line of plain text." : null;
    }

    /// <summary>Issues a key. Its secret is in the answer and nowhere else.</summary>
    /// <param name="name">Who it is for.</param>
    /// <param name="cancellationToken">Ends the wait; whether the key was issued is not known then.</param>
    /// <exception cref="ArgumentException">The name is none; see <see cref="ProblemWith"/>.</exception>
    public async Task<IssuedApiKey> IssueAsync(string name, CancellationToken cancellationToken)
    {
        if (ProblemWith(name) is { } problem) throw new ArgumentException(problem, nameof(name));
        var secret = ApiKeySecret.New();
        var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "INSERT INTO api_keys (id, name, hash, created_ms) VALUES (@id, @name, @hash, @created)",
            ("@id", id), ("@name", name), ("@hash", ApiKeySecret.HashOf(secret)), ("@created", now));
        await statement.ExecuteNonQueryAsync(cancellationToken);
        return new(new(id, name, Time(now), null), secret);
    }

    /// <summary>All keys, revoked ones among them, in the order they were issued.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement("SELECT id, name, created_ms, revoked_ms FROM api_keys ORDER BY created_ms, id");
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        var keys = new List<ApiKey>();
        while (await rows.ReadAsync(cancellationToken)) keys.Add(KeyOf(rows));
        return keys;
    }

    /// <summary>The keys that are good now, in one round trip: the id of each by <see cref="ApiKeySecret.HashOf"/>.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadGoodAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement("SELECT hash, id FROM api_keys WHERE revoked_ms IS NULL");
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken)) keys[rows.GetString(0)] = rows.GetString(1);
        return keys;
    }

    /// <summary>Revokes a key for good. Revoking it again changes nothing.</summary>
    /// <returns>The key; null when none has this id.</returns>
    public async Task<ApiKey?> RevokeAsync(string id, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "UPDATE api_keys SET revoked_ms = COALESCE(revoked_ms, @now) WHERE id = @id RETURNING id, name, created_ms, revoked_ms",
            ("@id", id), ("@now", _time.GetUtcNow().ToUnixTimeMilliseconds()));
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken) ? KeyOf(rows) : null;
    }

    private static ApiKey KeyOf(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), Time(row.GetInt64(2)), row.IsDBNull(3) ? null : Time(row.GetInt64(3)));

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
