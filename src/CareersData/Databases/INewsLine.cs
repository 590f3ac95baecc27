namespace CareersData.Databases;

/// <summary>A wait for what other processes do to the releases.</summary>
internal interface INewsLine : IDisposable
{
    /// <summary>Waits until the database tells of a change, or until it is time to look all the same.</summary>
    /// <returns>Whether it was told, rather than the time being up.</returns>
    Task<bool> WaitAsync(CancellationToken cancellationToken);
}

/// <summary>For a database that tells nothing: it is looked at often, which a file beside the process bears.</summary>
internal sealed class SilentLine : INewsLine
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Pause, cancellationToken);
        return false;
    }

    public void Dispose() { }
}
