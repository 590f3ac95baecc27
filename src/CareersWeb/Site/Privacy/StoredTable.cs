namespace CareersWeb.Site.Privacy;

/// <summary>One table of the database, as the privacy page tells it.</summary>
/// <param name="Name">As the database has it.</param>
/// <param name="Holds">What it is for; a sentence.</param>
/// <param name="About">What it says about a person; a sentence.</param>
/// <param name="Kept">How long; a sentence.</param>
/// <param name="Erased">Who can erase it sooner, and how; a sentence.</param>
/// <param name="Life">After what time the program erases a row by itself; null when it does not.</param>
/// <param name="Columns">Every column.</param>
internal sealed record StoredTable(
    string Name, string Holds, string About, string Kept, string Erased, TimeSpan? Life, IReadOnlyList<StoredColumn> Columns);

/// <summary>One column of a table.</summary>
/// <param name="Name">As the database has it.</param>
/// <param name="Holds">What stands in it.</param>
internal sealed record StoredColumn(string Name, string Holds);
