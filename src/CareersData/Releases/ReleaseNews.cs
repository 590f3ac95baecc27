using System.Data.Common;
using CareersData.Databases;

namespace CareersData.Releases;

/// <summary>
/// Tells when to look for another release: at once where the database says so, else every so often. Nothing is missed while the database is
/// away, because each new beginning counts as news.
/// </summary>
public sealed class ReleaseNews : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CareersDatabaseFactory _databases;
    private INewsLine? _line;

    internal ReleaseNews(CareersDatabaseFactory databases) => _databases = databases;

    /// <summary>Waits until it is time to look; at most two seconds while the database answers. One caller at a time.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_line is { } line) await line.WaitAsync(cancellationToken);
            else _line = await _databases.ListenAsync(cancellationToken);
        }
        catch (DbException)
        {
            Dispose();
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _line?.Dispose();
        _line = null;
    }
}
