using CareersCatalogue.Occupations;

namespace CareersCatalogue.Ports;

/// <summary>Keeps lists of jobs under codes, for whoever has the code. A list says nothing of the person who made it.</summary>
public interface ISavedLists
{
    /// <summary>Most jobs of a list; a count.</summary>
    const int MaximumJobs = 20;

    /// <summary>Keeps a new list.</summary>
    /// <param name="jobs">1 to 20 slugs, each once, in the order of the list.</param>
    /// <param name="cancellationToken">Ends the wait; whether the list was kept is not known then.</param>
    /// <exception cref="ArgumentException">No job, more than 20, or one twice.</exception>
    Task<SavedList> SaveAsync(IReadOnlyList<Slug> jobs, CancellationToken cancellationToken);

    /// <summary>Changes what stands in a list, and keeps it as long as a new one from now.</summary>
    /// <param name="code">The list.</param>
    /// <param name="jobs">As for <see cref="SaveAsync"/>.</param>
    /// <param name="cancellationToken">Ends the wait; whether the list was changed is not known then.</param>
    /// <returns>The list; null when there is none with this code any more.</returns>
    /// <exception cref="ArgumentException">As for <see cref="SaveAsync"/>.</exception>
    Task<SavedList?> ReplaceAsync(ListCode code, IReadOnlyList<Slug> jobs, CancellationToken cancellationToken);

    /// <summary>Opens a list for somebody who typed its code. Wrong codes are counted, so that nobody can try many.</summary>
    Task<SavedListFinding> FindAsync(ListCode code, CancellationToken cancellationToken);

    /// <summary>Erases a list.</summary>
    /// <returns>False when there was none.</returns>
    Task<bool> EraseAsync(ListCode code, CancellationToken cancellationToken);
}

/// <summary>A list of jobs and its code.</summary>
/// <param name="Code">What opens it.</param>
/// <param name="Jobs">1 to 20 slugs, each once, in the order of saving. A slug may have left the catalogue meanwhile.</param>
/// <param name="Expires">From when on it is erased.</param>
public sealed record SavedList(ListCode Code, IReadOnlyList<Slug> Jobs, DateTimeOffset Expires);

/// <summary>What came of looking for a list.</summary>
/// <param name="List">The list; null when there is none, or when nobody looked.</param>
/// <param name="IsRefused">Whether too many wrong codes came from the same place, so that nobody looked.</param>
public sealed record SavedListFinding(SavedList? List, bool IsRefused)
{
    /// <summary>There is no list with the code.</summary>
    public static SavedListFinding None { get; } = new(null, false);

    /// <summary>Nobody looked: too many wrong codes.</summary>
    public static SavedListFinding Refused { get; } = new(null, true);
}
